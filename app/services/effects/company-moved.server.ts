import { and, eq, inArray, isNull } from "drizzle-orm";
import { PLACEMENT_STATES, PLACEMENT_TRANSITIONS } from "#app/domain/placement/placement-states.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { findTransition } from "#app/domain/shared/transitions.ts";
import type { Tx } from "#db/database.ts";
import { agreements, placements, signerLinks } from "#db/schema/index.ts";
import { recordHistory } from "../audit/record-history.server.ts";
import { enqueue } from "../outbox/enqueue.server.ts";
import { lapseProposals } from "./lapse-proposals.server.ts";
import { placementMoved } from "./placement-moved.server.ts";

type Effect = (tx: Tx, now: Instant, companyId: string) => Promise<void>;

/** One function for each effect that the company's transition table names. */
const EFFECTS: Readonly<Record<string, Effect>> = {
  pause_placements: pausePlacements,
  lapse_proposals: lapseAll,
  revoke_signer_links: revokeSignerLinks,
};

/** What a company's move brings with it elsewhere, in the move's own transaction. */
export async function companyMoved(
  tx: Tx,
  now: Instant,
  companyId: string,
  effects: readonly string[],
): Promise<void> {
  for (const name of effects) {
    const effect = EFFECTS[name];
    if (!effect) throw new Error(`Nobody knows how to carry out the effect ${name}`);
    await effect(tx, now, companyId);
  }
}

async function pausePlacements(tx: Tx, now: Instant, companyId: string): Promise<void> {
  const from = PLACEMENT_STATES.filter((state) =>
    findTransition(PLACEMENT_TRANSITIONS, state, "pause", "system"),
  );
  const open = await tx
    .select({ id: placements.id, state: placements.state, version: placements.version })
    .from(placements)
    .where(and(eq(placements.companyId, companyId), inArray(placements.state, from)));
  for (const { id, state, version } of open) {
    const row = findTransition(PLACEMENT_TRANSITIONS, state, "pause", "system");
    if (!row) continue;
    await tx
      .update(placements)
      .set({ state: row.to, version: version + 1, changedAt: now })
      .where(eq(placements.id, id));
    await recordHistory(tx, "system", now, {
      subjectType: "placement",
      subjectId: id,
      act: row.act,
      fromState: state,
      toState: row.to,
      reason: "company-blocked",
    });
    await placementMoved(tx, now, id, row.effects ?? []);
    await enqueue(tx, now, "placement.changed", { placementId: id });
  }
}

async function lapseAll(tx: Tx, now: Instant, companyId: string): Promise<void> {
  const all = await tx
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.companyId, companyId));
  const ids = all.map(({ id }) => id);
  if (ids.length > 0) await lapseProposals(tx, now, ids, "company-blocked");
}

async function revokeSignerLinks(tx: Tx, now: Instant, companyId: string): Promise<void> {
  const ofCompany = tx
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.companyId, companyId));
  await tx
    .update(signerLinks)
    .set({ revokedAt: now })
    .where(
      and(
        inArray(signerLinks.agreementId, ofCompany),
        isNull(signerLinks.revokedAt),
        isNull(signerLinks.usedAt),
      ),
    );
}
