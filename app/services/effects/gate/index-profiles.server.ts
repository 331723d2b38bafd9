import { middleOf } from "#app/domain/anonymity/unit-geography.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { among } from "#db/among.ts";
import type { Tx } from "#db/database.ts";
import { candidateMarks, profiles, units } from "#db/schema/index.ts";
import { searchEngine } from "#search/configured.server.ts";
import { profileDocument } from "#search/documents.server.ts";
import type { PoolUnit, ProfileRow } from "./load-pool.server.ts";

/** Puts published rows into the search, in the transaction that writes them. */
export async function indexProfiles(
  tx: Tx,
  rows: readonly ProfileRow[],
  unit: Pick<PoolUnit, "commutingArea">,
): Promise<void> {
  const { phrases, conditions } = messagesFor("sv").vocabulary;
  const words = {
    phrase: (id: keyof typeof phrases) => phrases[id],
    condition: (id: keyof typeof conditions) => conditions[id].need,
  };
  const documents = rows.map((row) =>
    profileDocument(
      { ...row, profileId: row.id },
      words,
      middleOf(row.attributes.area.values[0], unit.commutingArea),
    ),
  );
  await searchEngine.index(tx, "profiles", documents);
}

/** Takes profiles out of table and search alike, with what brokers had marked: unreadable when the transaction commits. */
export async function eraseProfiles(tx: Tx, profileIds: readonly string[]): Promise<void> {
  if (profileIds.length === 0) return;
  await tx.delete(candidateMarks).where(among(candidateMarks.profileId, profileIds));
  await tx.delete(profiles).where(among(profiles.id, profileIds));
  await searchEngine.remove(tx, "profiles", profileIds);
}

/** Fills an index that stands empty because its form has changed, from the rows. */
export async function indexAllProfiles(tx: Tx): Promise<void> {
  const rows = await tx.select().from(profiles);
  const areas = await tx.select({ id: units.id, commutingArea: units.commutingArea }).from(units);
  for (const unit of areas) {
    await indexProfiles(
      tx,
      rows.filter(({ unitId }) => unitId === unit.id),
      unit,
    );
  }
}
