import type { ReactNode } from "react";

/** Nothing here yet: says why, and what to do next. A small arc without steps stands for the bridge not begun. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="flex flex-col items-start gap-3 rounded-lg border-2 border-dashed border-line p-6 sm:p-8">
      <svg aria-hidden="true" viewBox="0 0 96 34" fill="none" className="h-9 w-24 text-line-strong">
        <path
          d="M4 30Q48-18 92 30"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinecap="round"
          strokeDasharray="1 8"
        />
        <circle cx="4" cy="30" r="3.5" fill="currentColor" />
        <circle cx="92" cy="30" r="3.5" fill="currentColor" />
      </svg>
      <h2 className="text-xl">{title}</h2>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action}
    </div>
  );
}
