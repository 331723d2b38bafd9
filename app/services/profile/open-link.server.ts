import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { profileLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";

/** Why the link may be opened at all; the participant reads it in words. */
export type LinkPurpose = "propose-to-placement";

/** What the person is wanted for: a proposal about to be made, through which they find this line of the log. */
interface About {
  type: "proposal";
  id: string;
}

/**
 * Whose profile it is: the one way from a published profile to a person. The opening is logged with its purpose in
 * the caller's own transaction, so that a link is never followed without a trace. Null when the profile is not
 * published (any more). The id stays inside the services; it is no part of what a broker gets.
 */
export async function openLink(
  tx: Tx,
  actor: Actor,
  now: Instant,
  asked: { profileId: string; purpose: LinkPurpose; about: About },
): Promise<{ participantId: string; unitId: string } | null> {
  const [link] = await tx
    .select({
      participantId: profileLinks.participantId,
      unitId: profileLinks.unitId,
      state: profileLinks.state,
    })
    .from(profileLinks)
    .where(eq(profileLinks.profileId, asked.profileId));
  if (link?.state !== "published" || link.unitId !== actor.unitId) return null;
  await audit(tx, actor, now, {
    act: "profile.open-link",
    subjectType: asked.about.type,
    subjectId: asked.about.id,
    participantId: link.participantId,
    purpose: asked.purpose,
  });
  return { participantId: link.participantId, unitId: link.unitId };
}

/**
 * The other way: the published profile of a participant whom the caller has been authorised to know. Logged as well.
 * Null while nothing of the person is published.
 */
export async function openOwnLink(
  tx: Tx,
  actor: Actor,
  now: Instant,
  asked: { participantId: string; purpose: LinkPurpose; about: About },
): Promise<{ profileId: string } | null> {
  const [link] = await tx
    .select({ profileId: profileLinks.profileId, state: profileLinks.state })
    .from(profileLinks)
    .where(eq(profileLinks.participantId, asked.participantId));
  if (link?.state !== "published" || !link.profileId) return null;
  await audit(tx, actor, now, {
    act: "profile.open-link",
    subjectType: asked.about.type,
    subjectId: asked.about.id,
    participantId: asked.participantId,
    purpose: asked.purpose,
  });
  return { profileId: link.profileId };
}
