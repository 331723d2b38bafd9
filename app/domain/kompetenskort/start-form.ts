import { z } from "zod";
import { isIsoDate } from "../shared/dates.ts";
import { writtenText } from "../shared/plain-text.ts";
import { CARD_KINDS } from "./vocabulary.ts";

const day = z.string().refine(isIsoDate, { error: "date" });

/** A card for a new period at a workplace. */
export const startForm = z.object({
  kind: z.enum(CARD_KINDS),
  periodFrom: day,
  periodTo: day.optional(),
  workplace: writtenText(120).optional(),
});
