import type { ReactNode } from "react";
import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "./icon.tsx";

/** The page's one h1, what it is about, and the next step beside it. */
export function PageHeader({
  title,
  lead,
  above,
  status,
  actions,
}: {
  title: ReactNode;
  lead?: ReactNode;
  /** A `BackLink` or `Breadcrumbs`. */
  above?: ReactNode;
  status?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <header className="mb-8 grid gap-4 lg:mb-10">
      {above}
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-3xl">
          {status && <div className="mb-2.5">{status}</div>}
          <h1>{title}</h1>
          {lead && <p className="mt-3 max-w-prose text-lg text-muted">{lead}</p>}
        </div>
        {actions && <div className="no-print flex w-full flex-wrap gap-3 sm:w-auto">{actions}</div>}
      </div>
    </header>
  );
}

/** A part of a page with its own heading; the heading names the part for a screen reader. */
export function Section({
  id,
  title,
  lead,
  actions,
  level = 2,
  children,
}: {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  level?: 2 | 3;
  children: ReactNode;
}) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section aria-labelledby={`${id}-title`} id={id} className="mt-10 first:mt-0">
      <div className="mb-4 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <Heading id={`${id}-title`}>{title}</Heading>
          {lead && <p className="mt-1 max-w-prose text-muted">{lead}</p>}
        </div>
        {actions}
      </div>
      {children}
    </section>
  );
}

/** One step up, named after where it leads. */
export function BackLink({ to, children }: { to: string; children?: ReactNode }) {
  const { common } = useMessages();
  return (
    <p className="no-print">
      <Link to={to} className="inline-flex min-h-8 items-center gap-1.5">
        <Icon name="back" />
        {children ?? common.nav.back}
      </Link>
    </p>
  );
}
