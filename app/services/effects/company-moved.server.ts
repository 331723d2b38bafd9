import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { agreements, placements, signerLinks } from "#db/schema/index.ts";
import { lapseProposals } from "./lapse-proposals.server.ts";
import { movePlacementBySystem } from "./move-placement.server.ts";

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
  for (const id of await placementsOf(tx, companyId))
    await movePlacementBySystem(tx, now, id, "pause", { reason: "company-blocked" });
}

async function lapseAll(tx: Tx, now: Instant, companyId: string): Promise<void> {
  const ids = await placementsOf(tx, companyId);
  if (ids.length > 0) await lapseProposals(tx, now, ids, "company-blocked");
}

async function placementsOf(tx: Tx, companyId: string): Promise<string[]> {
  const all = await tx
    .select({ id: placements.id })
    .from(placements)
    .where(eq(placements.companyId, companyId));
  return all.map(({ id }) => id);
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
