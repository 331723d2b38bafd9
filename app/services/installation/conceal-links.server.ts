import { eq } from "drizzle-orm";
import { unseal } from "#app/platform/seal.server.ts";
import type { Tx } from "#db/database.ts";
import { onceFor } from "#db/queries/proposal-links.server.ts";
import { cards, profileLinks, proposalLinks } from "#db/schema/index.ts";

/**
 * Once for a database from before LINK_KEY: writes its links and cards under it. The migration leaves the links in
 * plain text in a table of their own, since SQL has no key; that table goes in the same transaction.
 */
export async function concealLinks(tx: Tx): Promise<void> {
  const waiting = await tx.all("SELECT 1 FROM sqlite_master WHERE name = 'proposal_links_plain'", []);
  if (waiting.length === 0) return;

  const links = await tx.all<{ proposal_id: string; participant_id: string; placement_id: string }>(
    "SELECT proposal_id, participant_id, placement_id FROM proposal_links_plain",
    [],
  );
  for (const { proposal_id: proposalId, participant_id: participantId, placement_id } of links)
    await tx
      .insert(proposalLinks)
      .values({ proposalId, participantId, once: onceFor(placement_id, participantId) });
  await tx.run("DROP TABLE proposal_links_plain", []);

  const published = await tx.all<{ participant_id: string; profile_id: string }>(
    "SELECT participant_id, profile_id FROM profile_links WHERE profile_id IS NOT NULL",
    [],
  );
  for (const { participant_id, profile_id: profileId } of published)
    await tx.update(profileLinks).set({ profileId }).where(eq(profileLinks.participantId, participant_id));

  const sealed = await tx.all<{ id: string; draft: string | null; content: string | null }>(
    "SELECT id, draft, content FROM cards",
    [],
  );
  for (const { id, draft, content } of sealed)
    await tx
      .update(cards)
      .set({
        draft: draft && JSON.parse(unseal(draft, "cards.draft")),
        content: content && JSON.parse(unseal(content, "cards.content")),
      })
      .where(eq(cards.id, id));
}
