import { and, eq, notInArray } from "drizzle-orm";
import { consentState } from "#app/domain/consent/consent.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import type { Reader } from "../database.ts";
import { agreements } from "../schema/index.ts";
import { consentsOf } from "./consents.server.ts";

/**
 * Whether the person has chosen to be known by name to the company: by consent (c) to it that holds now, or by an
 * agreement that at least one of them has signed.
 */
export async function isKnownToCompany(
  read: Reader,
  { participantId, companyId }: { participantId: string; companyId: string },
  now: Instant,
): Promise<boolean> {
  const [together] = await read
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      and(
        eq(agreements.participantId, participantId),
        eq(agreements.companyId, companyId),
        notInArray(agreements.state, ["draft", "proposed", "cancelled"]),
      ),
    )
    .limit(1);
  if (together) return true;
  const given = await consentsOf(read, participantId);
  return given.some(
    (one) => one.purpose === "identity" && one.companyId === companyId && consentState(one, now) === "active",
  );
}
