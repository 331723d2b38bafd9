import { z } from "zod";

/** Why a marked word may stand. A list and no free text: the reason is logged. */
export const PASS_REASONS = ["not-about-anyone", "works-here", "needed-at-work", "their-own-wish"] as const;
export type PassReason = (typeof PASS_REASONS)[number];

/** "Jag har läst igenom och vill spara ändå": what was marked when the box was ticked, and why it stays. */
export interface TextPass {
  reason: PassReason;
  /** Ids of the warnings that were shown; a word that came later is marked anew. */
  seen: readonly string[];
}

/** As it is sent beside a form's own fields, under `textPass`; null when the box or the reason is missing. */
export function readTextPass(sent: unknown): TextPass | null {
  const parsed = sentPass.safeParse(sent);
  if (!parsed.success) return null;
  const { reason, seen = [] } = parsed.data;
  return { reason, seen: typeof seen === "string" ? [seen] : seen };
}

const id = z.string().max(4000);
const sentPass = z.object({
  read: z.literal("on"),
  reason: z.enum(PASS_REASONS),
  seen: z.union([id, z.array(id).max(500)]).optional(),
});
