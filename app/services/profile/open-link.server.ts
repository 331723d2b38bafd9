import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Tx } from "#db/database.ts";
import { profileLinks } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";

/** Why the link may be opened at all; the participant reads it in words. */
export type LinkPurpose = "propose-to-placement";

/**
 * Whose profile it is: the one way from a published profile to a person. The opening is logged with its purpose in
 * the caller's own transaction, so that a link is never followed without a trace. Null when the profile is not
 * published (any more). The id stays inside the services; it is no part of what a broker gets.
 */
export async function openLink(
  tx: Tx,
  actor: Actor,
  now: Instant,
  asked: { profileId: string; purpose: LinkPurpose; about: { type: "placement"; id: string } },
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
