import { and, inArray } from "drizzle-orm";
import { LIVE_STATES, type ProposalState } from "#app/domain/proposal/proposal-states.ts";
import { type RestingProposal, stateNow } from "#app/domain/proposal/rests-on.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { among } from "../among.ts";
import type { Reader, Tx } from "../database.ts";
import { consents, proposals } from "../schema/index.ts";
import { consentColumns } from "./consents.server.ts";
import { peopleBehind } from "./proposal-links.server.ts";

/**
 * The same rows with the state that holds at `now`: a consent that has run out has ended its proposals before the
 * day's work has written it down. Everything that shows a proposal or acts on one reads its state through this.
 */
export async function withStateNow<Row extends { id: string; state: ProposalState }>(
  db: Reader | Tx,
  rows: readonly Row[],
  now: Instant,
): Promise<Row[]> {
  const live = rows.filter(({ state }) => (LIVE_STATES as readonly ProposalState[]).includes(state));
  if (live.length === 0) return [...rows];
  const ids = live.map(({ id }) => id);
  const resting = await db
    .select({
      id: proposals.id,
      companyId: proposals.companyId,
      placementId: proposals.placementId,
      createdAt: proposals.createdAt,
    })
    .from(proposals)
    .where(among(proposals.id, ids));
  const people = await peopleBehind(db, ids);
  const given = await db
    .select(consentColumns)
    .from(consents)
    .where(
      and(
        among(consents.participantId, [...new Set([...people.values()].map((one) => one.participantId))]),
        inArray(consents.purpose, ["profile_in_matching", "presentation", "identity"]),
      ),
    );
  const consentsBy = Map.groupBy(given, ({ participantId }) => participantId);
  const restingBy = new Map(resting.map((one) => [one.id, one]));
  return rows.map((row) => {
    const about = restingBy.get(row.id);
    const person = people.get(row.id);
    if (!about || !person) return row;
    const proposal: RestingProposal = { ...about, state: row.state };
    return { ...row, state: stateNow(proposal, consentsBy.get(person.participantId) ?? [], now) };
  });
}
