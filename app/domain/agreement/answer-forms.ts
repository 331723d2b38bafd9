import { z } from "zod";
import { CANCEL_REASONS, INTERRUPT_REASONS, OBJECT_REASONS, PAUSE_REASONS } from "./agreement-transitions.ts";
import { PARTIES } from "./signing.ts";

/** The short forms of an agreement's pages: one button each, told apart by `intent`. */
const seenHash = z.string().regex(/^[0-9a-f]{64}$/);
const version = z.coerce.number().int().min(1);
const ticked = z.literal("on");

/** What a party answers. */
export const partyAnswer = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("sign"), party: z.enum(PARTIES), seenHash, read: ticked }),
  z.object({ intent: z.literal("object"), seenHash, reason: z.enum(OBJECT_REASONS) }),
]);
export type PartyAnswer = z.infer<typeof partyAnswer>;

/** ISO 639, or nothing when nobody interpreted. */
const interpreterLanguage = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^([a-z]{2,3})?$/)
  .transform((code) => code || null);

/** What staff do. */
export const staffAnswer = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("propose"), version }),
  z.object({ intent: z.literal("sign"), seenHash }),
  z.object({ intent: z.literal("witness"), seenHash, read: ticked, interpreterLanguage }),
  z.object({ intent: z.literal("link"), party: z.enum(["employer", "handledare"]) }),
  z.object({ intent: z.literal("revoke"), signerLinkId: z.string().max(64) }),
  z.object({ intent: z.literal("resume"), version }),
  z.object({ intent: z.literal("cancel"), version, reason: z.enum(CANCEL_REASONS) }),
  z.object({ intent: z.literal("pause"), version, reason: z.enum(PAUSE_REASONS) }),
  z.object({ intent: z.literal("interrupt"), version, reason: z.enum(INTERRUPT_REASONS) }),
]);
export type StaffAnswer = z.infer<typeof staffAnswer>;
