import { NavLink } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";

/** Parts of one thing, each with an address of its own: links that look like tabs, not a tab widget. */
export function TabNav({
  tabs,
  label,
}: {
  tabs: readonly { to: string; label: string; count?: number; end?: boolean }[];
  label?: string;
}) {
  const { common } = useMessages();
  return (
    <nav aria-label={label ?? common.nav.sections} className="mb-8 border-b border-line">
      <ul className="-mb-px flex flex-wrap gap-x-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink
              to={tab.to}
              end={tab.end ?? true}
              className={({ isActive }) =>
                classNames(
                  "inline-flex min-h-12 items-center gap-2 border-b-[3px] px-3 no-underline hover:bg-primary-soft",
                  isActive ? "border-accent font-bold text-ink" : "border-transparent text-primary",
                )
              }
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="tabular rounded-full bg-sunken px-2 text-sm font-semibold text-ink">
                  {tab.count}
                </span>
              )}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
