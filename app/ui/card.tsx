import type { ElementType, ReactNode } from "react";
import { classNames } from "./class-names.ts";

/** A raised sheet. Few on a page: what isn't one thing of its own needs no box. */
export function Card({
  as: Tag = "section",
  move = false,
  className,
  children,
  ...rest
}: {
  as?: ElementType;
  /** Waits on the reader: a cloudberry edge, beside words that say so. */
  move?: boolean;
  className?: string;
  children: ReactNode;
  id?: string;
  "aria-labelledby"?: string;
}) {
  return (
    <Tag
      {...rest}
      className={classNames(
        "sheet rounded-lg border border-line bg-surface p-5 shadow-sheet sm:p-6",
        move && "border-s-[6px] border-s-accent",
        className,
      )}
    >
      {children}
    </Tag>
  );
}
