import type { ReactNode } from "react";
import { Form, Link, NavLink } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { BrandMark } from "./brand-mark.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { LanguageSwitch } from "./preference-switches.tsx";

export interface NavItem {
  to: string;
  label: string;
  end?: boolean;
  /** How many things wait there. */
  count?: number;
}

export interface SiteHeaderProps {
  nav: readonly NavItem[];
  /** Where forms and links lead; paths come from the routes, never from here. */
  paths: { home: string; signIn: string; signOut: string; locale: string };
  /** Who is signed in, as what; `null` for a visitor. `accountPath` leads to roles and sign-ins. */
  account: { roleLabel: string; accountPath: string } | null;
  /** Whether there is anything to switch to: staff and employers read Swedish. */
  languages?: boolean;
  /** Above all else, such as the demo's own banner. */
  banner?: ReactNode;
}

export function SiteHeader({ nav, paths, account, languages = true, banner }: SiteHeaderProps) {
  const { common } = useMessages();
  return (
    <header className="no-print border-b border-line">
      {banner}
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex items-center justify-between gap-x-6 pt-2">
          {languages ? <LanguageSwitch action={paths.locale} className="-ms-1" /> : <span />}
          <div className="hidden items-center gap-4 lg:flex">
            <Account {...{ paths, account }} />
          </div>
        </div>
        <div className="relative flex flex-wrap items-center justify-between gap-x-6 pb-3">
          <Link
            to={paths.home}
            aria-label={common.brand.home}
            className="inline-flex min-h-12 items-center gap-2.5 text-2xl font-bold tracking-tight text-ink no-underline hover:text-primary"
          >
            <BrandMark className="h-8 w-12 text-primary" />
            {common.brand.name}
          </Link>
          <nav aria-label={common.nav.main} className="hidden lg:block">
            <NavList nav={nav} />
          </nav>
          {/* On a phone: the browser's own disclosure, which opens without JavaScript. */}
          <details className="group w-full lg:hidden">
            <summary className="button button-secondary absolute end-0 top-0.5 min-h-11 list-none px-4 [&::-webkit-details-marker]:hidden">
              <Icon name="menu" className="group-open:hidden" />
              <Icon name="cross" className="hidden group-open:inline-block" />
              {common.nav.menu}
            </summary>
            <div className="mt-2 border-t border-line py-3">
              <nav aria-label={common.nav.main}>
                <NavList nav={nav} stacked />
              </nav>
              <div className="mt-3 flex flex-wrap items-center gap-3 border-t border-line pt-4">
                <Account {...{ paths, account }} />
              </div>
            </div>
          </details>
        </div>
      </div>
    </header>
  );
}

function NavList({ nav, stacked = false }: { nav: readonly NavItem[]; stacked?: boolean }) {
  return (
    <ul className={stacked ? "grid" : "flex flex-wrap items-center gap-x-1"}>
      {nav.map((item) => (
        <li key={item.to}>
          <NavLink
            to={item.to}
            end={item.end}
            className={({ isActive }) =>
              classNames(
                "inline-flex min-h-11 items-center gap-2 rounded-sm px-3 text-ink no-underline hover:underline",
                isActive &&
                  "font-bold underline decoration-accent decoration-[3px] underline-offset-[0.45em]",
                stacked && "w-full text-lg",
              )
            }
          >
            {item.label}
            {item.count ? (
              <span className="tabular rounded-full bg-accent px-2 text-sm font-bold text-on-accent">
                {item.count}
              </span>
            ) : null}
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function Account({ paths, account }: Pick<SiteHeaderProps, "paths" | "account">) {
  const { common } = useMessages();
  if (!account) {
    return (
      <Link to={paths.signIn} className="inline-flex min-h-9 items-center gap-1.5 text-sm font-semibold">
        <Icon name="key" />
        {common.nav.signIn}
      </Link>
    );
  }
  return (
    <>
      <Link
        to={account.accountPath}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full bg-primary-soft px-3 text-sm font-semibold text-primary-strong no-underline hover:underline"
      >
        <Icon name="person" />
        <span className="sr-only">{common.actingAs({ role: account.roleLabel })}</span>
        <span aria-hidden="true">{account.roleLabel}</span>
      </Link>
      <Form method="post" action={paths.signOut}>
        <button
          type="submit"
          className="inline-flex min-h-9 cursor-pointer items-center gap-1.5 text-sm text-primary underline underline-offset-4"
        >
          <Icon name="signOut" />
          {common.nav.signOut}
        </button>
      </Form>
    </>
  );
}
