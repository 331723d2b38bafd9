import type { Role } from "#app/domain/access/roles.ts";
import type { Messages } from "#app/i18n/messages.ts";

export interface NavLink {
  to: string;
  label: string;
  end?: boolean;
}

/** The main menu of each role, and of a visitor. */
export function navigationFor(
  role: Role | null,
  { common, employer, caseworker, broker, participant, agreement, lonebidrag }: Messages,
): NavLink[] {
  const { nav } = common;
  switch (role) {
    case "employer":
      return [
        { to: "/arbetsgivare", label: employer.home.title, end: true },
        { to: "/arbetsgivare/avtal", label: agreement.list.title },
        { to: "/arbetsgivare/stod", label: lonebidrag.nav },
        { to: "/arbetsgivare/foretag", label: employer.companyForm.pageTitle },
      ];
    case "broker":
      return [
        { to: "/maklare", label: broker.today.title, end: true },
        { to: "/maklare/platser", label: broker.review.list.nav },
        { to: "/maklare/forslag", label: broker.proposals.title },
        { to: "/maklare/foretag", label: broker.companies.nav },
        { to: "/maklare/avtal", label: agreement.list.title },
        { to: "/maklare/stod", label: lonebidrag.nav },
      ];
    case "caseworker":
      return [
        { to: "/handlaggare", label: caseworker.list.title, end: true },
        { to: "/handlaggare/forslag", label: caseworker.proposals.title },
        { to: "/handlaggare/avtal", label: agreement.list.title },
        { to: "/handlaggare/stod", label: lonebidrag.nav },
      ];
    case "manager":
      return [
        { to: "/chef", label: nav.overview, end: true },
        { to: "/chef/personal", label: nav.staff },
        { to: "/chef/installningar", label: nav.settings },
        { to: "/chef/logg", label: nav.accessLog },
        { to: "/chef/gallring", label: nav.retention },
        { to: "/chef/radering", label: nav.erasures },
        { to: "/chef/drift", label: nav.operations },
      ];
    case "participant":
      return [
        { to: "/min-sida", label: participant.home.title, end: true },
        { to: "/min-sida/platser", label: participant.matches.title },
        { to: "/platser", label: nav.placements },
        { to: "/min-sida/kort", label: participant.card.title },
        { to: "/min-sida/avtal", label: agreement.list.title },
        { to: "/min-sida/samtycken", label: participant.home.links.consents.title },
        { to: "/min-sida/insyn", label: participant.insight.title },
      ];
    default:
      return [
        { to: "/platser", label: nav.placements },
        { to: "/sa-gar-det-till", label: nav.howItWorks },
        { to: "/for-arbetsgivare", label: nav.forEmployers },
      ];
  }
}

/** Where a person lands after signing in. */
export const HOME: Record<Role, string> = {
  employer: "/arbetsgivare",
  broker: "/maklare",
  caseworker: "/handlaggare",
  participant: "/min-sida",
  handledare: "/",
  manager: "/chef",
};
