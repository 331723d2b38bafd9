import type { IsoDate } from "../shared/dates.ts";
import type { LadderPerson } from "./ladders-place-time.ts";
import { type PublishedProfile, QUASI_IDENTIFIERS } from "./profile.ts";
import type { Told } from "./told.ts";

/** The part of a published profile that the gate decides. */
export type PublishedForm = Pick<PublishedProfile, "attributes" | "traits" | "conditions" | "phrases"> & {
  conditionsIncomplete: boolean;
};

/** One person before the gate: true values, and what already stands published (null while `waiting`). */
export interface Candidate extends LadderPerson {
  /** The caller's key for the person in this pool; breaks ties, and never leaves the gate's caller. */
  candidateId: string;
  waitingSince: IsoDate;
  /** Skyddade personuppgifter: never published (2-domain §2). */
  protectedIdentity: boolean;
  published: PublishedForm | null;
  /** All that the cards of this person have said so far, the present one among them (told.ts). */
  told: readonly Told[];
}

/** The class that attributes belong to: equal text exactly when every attribute is equal letter for letter. */
export function classKey(attributes: PublishedProfile["attributes"]): string {
  return QUASI_IDENTIFIERS.map(
    (id) => `${id}=${attributes[id].rung}:${attributes[id].values.join(",")}`,
  ).join(";");
}
