import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { MAIN_ID, SkipLink } from "./skip-link.tsx";

/**
 * Header, one `<main>` that can take focus, footer: every page stands in it. What a page renders at its top
 * level lies in the page's column (styles/layout.css); a `Band` reaches from edge to edge.
 */
export function PageShell({
  header,
  footer,
  flash,
  children,
}: {
  header: ReactNode;
  footer: ReactNode;
  flash?: ReactNode;
  children: ReactNode;
}) {
  return (
    <>
      <SkipLink />
      {header}
      {flash && <div className="mx-auto w-full max-w-page px-4 sm:px-6">{flash}</div>}
      <main id={MAIN_ID} tabIndex={-1} className="page-column">
        {children}
      </main>
      {footer}
    </>
  );
}

const WIDTH = { narrow: "max-w-prose", page: "", wide: "wide-column" } as const;

/** Narrower than the page's column for forms and reading, wider for the broker's workspace. */
export function Container({
  width = "narrow",
  className,
  children,
}: {
  width?: keyof typeof WIDTH;
  className?: string;
  children: ReactNode;
}) {
  return <div className={classNames(WIDTH[width], className)}>{children}</div>;
}

/** From edge to edge, its content still in the page's column. */
export function Band({
  className,
  children,
  decoration,
}: {
  className?: string;
  children: ReactNode;
  decoration?: ReactNode;
}) {
  return (
    <div className={classNames("band", className)}>
      <div className="mx-auto w-full max-w-page px-4 sm:px-6">{children}</div>
      {decoration}
    </div>
  );
}
