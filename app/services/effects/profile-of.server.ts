import { eq } from "drizzle-orm";
import type { Reader, Tx } from "#db/database.ts";
import { profileLinks } from "#db/schema/index.ts";

/**
 * The published profile of one person, for their own extract and for erasing what is theirs: the caller has
 * authorised the whole and logs it. Everybody else opens the link by services/profile/open-link.
 */
export async function profileOf(db: Reader | Tx, participantId: string): Promise<string | null> {
  const [link] = await db
    .select({ profileId: profileLinks.profileId })
    .from(profileLinks)
    .where(eq(profileLinks.participantId, participantId));
  return link?.profileId ?? null;
}
