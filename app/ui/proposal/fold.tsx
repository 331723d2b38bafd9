import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";

/** Something one may do but need not: folded away, and open without JavaScript by pressing it. */
export function Fold({
  title,
  open = false,
  button = false,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  /** Looks like a button: for an answer that weighs as much as the one beside it. */
  button?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className={classNames("group", !button && "border-t border-line pt-3")}>
      <summary
        className={classNames(
          "cursor-pointer list-none [&::-webkit-details-marker]:hidden",
          button
            ? "button button-secondary w-full sm:w-auto"
            : "flex min-h-9 items-center gap-2 font-semibold text-primary hover:underline",
        )}
      >
        <Icon name="down" className="transition-transform group-open:rotate-180" />
        {title}
      </summary>
      <div className="pt-4 pb-2">{children}</div>
    </details>
  );
}
