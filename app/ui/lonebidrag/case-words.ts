import type { Role } from "#app/domain/access/roles.ts";
import type { CaseOwner, CaseState } from "#app/domain/lonebidrag/case-states.ts";
import type { IsoMonth } from "#app/domain/lonebidrag/deadlines.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";

/** "mars 2027". */
export function useMonthName(): (month: IsoMonth) => string {
  const { dates } = useMessages();
  return (month) => `${dates.months[Number(month.slice(5)) - 1] ?? ""} ${month.slice(0, 4)}`;
}

/** "Hos er sedan 4 dagar". */
export function useOwnerSince(): (owner: CaseOwner, viewer: Role, days: number) => string {
  const { since } = useMessages().lonebidrag;
  return (owner, viewer, days) => {
    const where =
      owner !== viewer ? since.with[owner] : viewer === "employer" ? since.withYourCompany : since.withYou;
    return `${where} ${days === 0 ? since.today : since.days({ count: days })}`;
  };
}

/** What the reader's own move is, after "Din tur:". */
export function useYourMove(): (state: CaseState, viewer: Role) => string {
  const { yourMove } = useMessages().lonebidrag;
  return (state, viewer) => forSide(yourMove[state], viewer);
}
