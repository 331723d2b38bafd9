import type { Actor } from "#app/domain/access/roles.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { TextsPassed } from "#app/domain/text-guard/review-texts.ts";
import type { Tx } from "#db/database.ts";
import { type AccessEntry, audit } from "./record-access.server.ts";

/** That marked words were saved all the same: where, why and of what kinds, never the words. */
export async function recordTextPass(
  tx: Tx,
  actor: Actor,
  now: Instant,
  subject: Pick<AccessEntry, "subjectType" | "subjectId" | "participantId" | "purpose">,
  passed: TextsPassed | null,
): Promise<void> {
  if (!passed) return;
  const { place, reason, kinds } = passed;
  await audit(tx, actor, now, {
    ...subject,
    act: `${subject.subjectType}.pass-marked-words`,
    detail: { place, reason, kinds: kinds.join(" ") },
  });
}
