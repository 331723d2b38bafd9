import { fail, ok, type Result } from "../shared/result.ts";
import { type Act, RIGHTS, type Right } from "./rights.ts";
import { type Actor, ASSURANCES, type Assurance } from "./roles.ts";

/** To whom a loaded record belongs; a service passes the record itself, which carries these. */
export interface Subject {
  unitId?: string | null;
  companyId?: string | null;
  participantId?: string | null;
  caseworkerId?: string | null;
}

declare const authorized: unique symbol;
/** A record that the policy has let this actor have for `A`; only `authorize` makes one. */
export type Authorized<Record, A extends Act> = Record & { readonly [authorized]: A };

/**
 * Default deny. `not_found` when the role or the reach has no row (missing and forbidden look the same);
 * `needs_assurance` when the row exists but the sign-in is too weak, so that the person can step up.
 */
export function authorize<A extends Act, R extends Subject>(
  actor: Actor,
  act: A,
  subject: R,
): Result<Authorized<R, A>, "not_found" | "needs_assurance"> {
  const rows: readonly Right[] = RIGHTS[act];
  const row = rows.find((candidate) => candidate.role === actor.role && reaches(candidate, actor, subject));
  if (!row) return fail("not_found");
  if (!atLeast(actor.assurance, row.assurance)) return fail("needs_assurance");
  return ok(subject as Authorized<R, A>);
}

/** Whether the actor's role has the act at all, before any record is loaded: draws menus, guards list pages. */
export function mayEver(actor: Actor, act: Act): boolean {
  const rows: readonly Right[] = RIGHTS[act];
  return rows.some((row) => row.role === actor.role);
}

export function atLeast(has: Assurance, needs: Assurance): boolean {
  return ASSURANCES.indexOf(has) >= ASSURANCES.indexOf(needs);
}

function reaches(row: Right, actor: Actor, subject: Subject): boolean {
  switch (row.scope) {
    case "region":
      return true;
    case "unit":
      return actor.unitId !== null && subject.unitId === actor.unitId;
    case "company":
      return actor.companyId !== null && subject.companyId === actor.companyId;
    case "case":
      return (
        actor.unitId !== null && subject.unitId === actor.unitId && subject.caseworkerId === actor.userId
      );
    case "self":
      return actor.participantId !== null && subject.participantId === actor.participantId;
  }
}
