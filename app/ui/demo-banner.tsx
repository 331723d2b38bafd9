import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** Says on every page that nothing here is real; the role switcher of the demo goes inside. */
export function DemoBanner({ children }: { children?: ReactNode }) {
  const { common } = useMessages();
  return (
    <aside aria-label={common.demo.label} className="bg-primary-soft text-ink">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-1 px-4 py-1.5 text-sm sm:px-6">
        <p>
          <strong className="me-2 rounded-sm bg-accent px-1.5 py-0.5 text-on-accent">
            {common.demo.label}
          </strong>
          {common.demo.banner}
        </p>
        {children}
      </div>
    </aside>
  );
}
