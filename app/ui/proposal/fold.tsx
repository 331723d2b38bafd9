import type { ReactNode } from "react";
import { Icon } from "../icon.tsx";

/** Something one may do but need not: folded away, and open without JavaScript by pressing it. */
export function Fold({
  title,
  open = false,
  children,
}: {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details open={open} className="group border-t border-line pt-3">
      <summary className="flex min-h-9 cursor-pointer list-none items-center gap-2 font-semibold text-primary hover:underline [&::-webkit-details-marker]:hidden">
        <Icon name="down" className="transition-transform group-open:rotate-180" />
        {title}
      </summary>
      <div className="pt-4 pb-2">{children}</div>
    </details>
  );
}
