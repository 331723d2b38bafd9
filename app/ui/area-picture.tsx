import type { ReactNode } from "react";
import type { WorkArea } from "#app/domain/occupation/work-areas.ts";
import { classNames } from "./class-names.ts";

/** One small drawing for each area of work, on a 48-unit square: spruce lines, one touch of cloudberry. */
const DRAWINGS: Record<WorkArea, ReactNode> = {
  kok: (
    <>
      <path d="M10 22h28v9a7 7 0 0 1-7 7H17a7 7 0 0 1-7-7z" className="fill-accent" />
      <path d="M6 22h36M20 16q-3-3 0-6M28 16q-3-3 0-6" />
    </>
  ),
  butik: (
    <>
      <path d="M11 18h26l-2 20H13z" className="fill-accent" />
      <path d="M18 22v-7a6 6 0 0 1 12 0v7" />
    </>
  ),
  lager: (
    <>
      <path d="M8 26h14v13H8zM26 26h14v13H26z" />
      <path d="M17 11h14v13H17z" className="fill-accent" />
      <path d="M15 26v5M33 26v5M24 11v5" />
    </>
  ),
  stad: (
    <>
      <path d="M12 24h20l-3 15H15z" className="fill-accent" />
      <path d="M12 24q10-12 20 0M36 8L26 22M33 7l6 4" />
    </>
  ),
  natur: (
    <>
      <path
        d="M24 26c-9-1-13-6-13-13 9 0 13 5 13 13zM24 21c0-7 4-11 12-11 0 7-4 11-12 11z"
        className="fill-surface"
      />
      <path d="M24 30V21" />
      <path d="M14 30h20l-2 9H16z" className="fill-accent" />
    </>
  ),
  vard: (
    <>
      <path d="M24 31s-11-6-11-13a6 6 0 0 1 11-3 6 6 0 0 1 11 3c0 7-11 13-11 13z" className="fill-accent" />
      <path d="M6 34h6l8 5h12l10-7" />
    </>
  ),
  skola: (
    <>
      <path d="M9 24h14v14H9z" className="fill-accent" />
      <path d="M25 24h14v14H25zM17 10h14v14H17zM22 20l2-6 2 6M12 34v-6h3M30 34a3 3 0 1 1 0-6h4" />
    </>
  ),
  bygg: (
    <>
      <path d="M11 31a13 13 0 0 1 26 0z" className="fill-accent" />
      <path d="M7 31h34v5H7zM20 19v7M28 19v7" />
    </>
  ),
  verkstad: (
    <>
      <path d="M24 16a8 8 0 1 1 0 16 8 8 0 0 1 0-16z" className="fill-accent" />
      <path d="M24 8v5M24 35v5M8 24h5M35 24h5M12.7 12.7l3.5 3.5M31.8 31.8l3.5 3.5M35.3 12.7l-3.5 3.5M16.2 31.8l-3.5 3.5" />
    </>
  ),
  kontor: (
    <>
      <path d="M11 13h26v18H11z" className="fill-accent" />
      <path d="M6 37h36M20 31v6M28 31v6M17 20h10M17 25h6" />
    </>
  ),
  manniskor: (
    <>
      <path d="M24 9l3.6 9h9.4l-7.6 6 2.8 10L24 28l-8.2 6 2.8-10-7.6-6h9.4z" className="fill-accent" />
      <path d="M10 40h28" />
    </>
  ),
};

/** Decoration beside the words that say the same; a plain arc where the area isn't known. */
export function AreaPicture({ area, className }: { area: WorkArea | null; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 48 48"
      fill="none"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classNames("rounded-md bg-primary-soft stroke-primary p-1", className)}
    >
      {area ? DRAWINGS[area] : <path d="M8 34q16-26 32 0M8 34h32" />}
    </svg>
  );
}
