import type { Role } from "#app/domain/access/roles.ts";
import type { Messages } from "#app/i18n/messages.ts";

export interface NavLink {
  to: string;
  label: string;
  end?: boolean;
}

/** The main menu of each role, and of a visitor. */
export function navigationFor(role: Role | null, { common, employer }: Messages): NavLink[] {
  const { nav } = common;
  switch (role) {
    case "employer":
      return [
        { to: "/arbetsgivare", label: employer.home.title, end: true },
        { to: "/arbetsgivare/foretag", label: employer.companyForm.pageTitle },
      ];
    case "manager":
      return [
        { to: "/chef", label: nav.overview, end: true },
        { to: "/chef/personal", label: nav.staff },
        { to: "/chef/logg", label: nav.accessLog },
        { to: "/chef/gallring", label: nav.retention },
        { to: "/chef/drift", label: nav.operations },
      ];
    default:
      return [{ to: "/", label: nav.start, end: true }];
  }
}

/** Where a person lands after signing in. */
export const HOME: Record<Role, string> = {
  employer: "/arbetsgivare",
  broker: "/",
  caseworker: "/",
  participant: "/",
  handledare: "/",
  manager: "/chef",
};
