import { eq } from "drizzle-orm";
import type { OwnDetails } from "#app/domain/text-guard/finding.ts";
import type { Reader, Tx } from "../database.ts";
import { participants, users } from "../schema/index.ts";

/**
 * A participant's names and contacts, to look for in a text about them. They are compared and shown to nobody; the
 * saving they belong to is logged.
 */
export async function ownDetails(db: Reader | Tx, participantId: string): Promise<OwnDetails | null> {
  const [row] = await db
    .select({
      givenName: participants.givenName,
      familyName: participants.familyName,
      phone: users.phone,
      email: users.email,
    })
    .from(participants)
    .innerJoin(users, eq(users.id, participants.userId))
    .where(eq(participants.id, participantId));
  return row ?? null;
}
