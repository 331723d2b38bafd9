import { eq, sql } from "drizzle-orm";
import type { HeldReason } from "#app/domain/anonymity/generalise.ts";
import { planRelease, type ReleasedProfile } from "#app/domain/anonymity/release.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import type { Tx } from "#db/database.ts";
import { profileLinks, profileMemory, profiles } from "#db/schema/index.ts";
import { audit } from "../../audit/record-access.server.ts";
import { freshAliases } from "../../shared/fresh-aliases.server.ts";
import { coarsenProposals } from "./coarsen-proposals.server.ts";
import { eraseProfiles, indexProfiles } from "./index-profiles.server.ts";
import { candidateOf, type LinkRow, loadPool, type PoolMember, type ProfileRow } from "./load-pool.server.ts";

/** Few round trips, and far below SQLite's 32,766 parameters in one statement. */
const ROWS_A_STATEMENT = 200;

/** How many came out, were rewritten, went in and wait still. */
export interface ReleaseCounts {
  released: number;
  rewritten: number;
  withdrawn: number;
  waiting: number;
}

/**
 * The gate over one unit's pool, in the caller's transaction: weighs all who wait together with all who stand
 * published, and makes table, search, links and live proposals say what it decided. Deterministic in what is shown;
 * ids and aliases are drawn anew for whoever is shown in another form. To be run after anything that touches the
 * pool; run twice it changes nothing the second time.
 */
export async function releasePool(tx: Tx, unitId: string, now: Instant): Promise<ReleaseCounts> {
  const pool = await loadPool(tx, unitId, now);
  const candidates = pool.members.flatMap((member) => candidateOf(member, pool.settings) ?? []);
  const plan = planRelease(candidates, pool.settings);
  const members = new Map(pool.members.map((member) => [member.link.participantId, member]));

  const kept = new Set(plan.unchanged);
  const gone = pool.members.flatMap(({ link, row }) =>
    row && !kept.has(link.participantId) ? [row.id] : [],
  );
  const rows = await newRows(tx, unitId, now, [...plan.released, ...plan.rewritten]);
  await eraseProfiles(tx, gone);
  // By their own blind ids: the order of insertion would tell the order of enrolment.
  const inserted = [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (let start = 0; start < inserted.length; start += ROWS_A_STATEMENT)
    await tx.insert(profiles).values(inserted.slice(start, start + ROWS_A_STATEMENT));
  await indexProfiles(tx, inserted, pool.unit);
  await remember(tx, [...plan.released, ...plan.rewritten]);

  for (const participantId of plan.unchanged) await setPublished(tx, members.get(participantId)!);
  for (const [participantId, row] of rows) await setPublished(tx, members.get(participantId)!, row);
  for (const held of [...plan.withdrawn, ...plan.waiting])
    await setHeld(tx, members.get(held.candidateId)!, held);
  for (const member of pool.members) await settleUnfit(tx, member);

  await coarsenProposals(tx, unitId, now, [...plan.released, ...plan.rewritten]);
  const shown = pool.members.filter(({ link, row }) => !row && rows.has(link.participantId));
  const hidden = pool.members.filter(
    ({ link, row }) => row && !rows.has(link.participantId) && !kept.has(link.participantId),
  );
  await tell(tx, now, "profile.shown", shown);
  await tell(tx, now, "profile.hidden", hidden);
  return {
    released: shown.length,
    rewritten: rows.size - shown.length,
    withdrawn: hidden.length,
    waiting: plan.waiting.length + plan.withdrawn.length,
  };
}

/** A new id and a new alias for each; two aliases of one person have nothing in common. */
async function newRows(
  tx: Tx,
  unitId: string,
  now: Instant,
  shown: readonly ReleasedProfile[],
): Promise<Map<string, ProfileRow>> {
  const aliases = await freshAliases(tx, unitId, shown.length);
  return new Map(
    shown.map(({ candidateId, form, classKey }, at): [string, ProfileRow] => [
      candidateId,
      { ...form, id: newBlindId(), unitId, alias: aliases[at]!, classKey, publishedOn: swedishDate(now) },
    ]),
  );
}

async function remember(tx: Tx, shown: readonly ReleasedProfile[]): Promise<void> {
  const rows = shown.map(({ candidateId, told }) => ({ participantId: candidateId, told }));
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT)
    await tx
      .insert(profileMemory)
      .values(rows.slice(start, start + ROWS_A_STATEMENT))
      .onConflictDoUpdate({ target: profileMemory.participantId, set: { told: sql`excluded.told` } });
}

/**
 * Somebody who is not to stand before the gate. The caseworker's approval is kept while it can come back by itself (a
 * withdrawal undone, a setting changed) and ends otherwise.
 */
async function settleUnfit(tx: Tx, member: PoolMember): Promise<void> {
  const { link, person } = member;
  const obstacle = person ? person.obstacle : "not_active";
  if (!obstacle) return;
  const ends = obstacle === "not_active" || (obstacle === "no_consent" && !person?.undoable);
  if (ends) await tx.delete(profileLinks).where(eq(profileLinks.participantId, link.participantId));
  else await setLink(tx, member, { state: "suppressed", profileId: null, reason: obstacle, missing: null });
}

async function setPublished(tx: Tx, member: PoolMember, row = member.row!): Promise<void> {
  await setLink(tx, member, { state: "published", profileId: row.id, reason: null, missing: null });
}

async function setHeld(tx: Tx, member: PoolMember, held: HeldReason): Promise<void> {
  const waits = held.reason === "waiting_for";
  await setLink(tx, member, {
    state: waits ? "waiting" : "suppressed",
    profileId: null,
    reason: held.reason,
    missing: waits ? held.missing : null,
  });
}

/** A new version only with a new state: a class made anew is no reason to refuse what a caseworker has before them. */
async function setLink(
  tx: Tx,
  { link, person }: PoolMember,
  to: Pick<LinkRow, "state" | "profileId" | "reason" | "missing">,
): Promise<void> {
  const set = {
    ...to,
    cardId: person?.cardId ?? link.cardId,
    version: link.state === to.state ? link.version : link.version + 1,
  };
  // Most of a pool stands as it stood: written again, every approval would cost a round trip for each of them.
  const same = (Object.keys(set) as (keyof typeof set)[]).every((column) => link[column] === set[column]);
  if (same) return;
  await tx.update(profileLinks).set(set).where(eq(profileLinks.participantId, link.participantId));
}

/** To the participant's own log. Never which profile: the log would be a link. */
async function tell(
  tx: Tx,
  now: Instant,
  act: "profile.shown" | "profile.hidden",
  members: readonly PoolMember[],
): Promise<void> {
  for (const { link } of members)
    await audit(tx, "system", now, {
      act,
      subjectType: "participant",
      subjectId: link.participantId,
      participantId: link.participantId,
    });
}
