import { z } from "zod";
import { PLACEMENT_KINDS } from "../kompetenskort/vocabulary.ts";
import { unionCommentSchema } from "../placement/union-comment.ts";
import { isIsoDate } from "../shared/dates.ts";

/**
 * What a praktiköverenskommelse says (2-domain §6): one version's whole content. Lengths are limited and text
 * is NFC, because the content is hashed and printed. Messages are short keys of the catalogue.
 */
const text = (max: number, min = 1) =>
  z
    .string({ error: "missing" })
    .trim()
    .normalize("NFC")
    .min(min, { error: "missing" })
    .max(max, { error: "too_long" });
const date = z.string({ error: "missing" }).refine(isIsoDate, { error: "date" });
const id = z.string().min(1, { error: "missing" }).max(64, { error: "too_long" });
const hours = z
  .number({ error: "number" })
  .min(1, { error: "too_low" })
  .max(40, { error: "too_high" })
  .multipleOf(0.5, { error: "number" });

/** How a party without an account is reached for their link and code, or which account they have. */
const reach = z.discriminatedUnion(
  "by",
  [
    z.object({ by: z.literal("account"), userId: id }),
    z.object({ by: z.literal("phone"), phone: text(20, 6) }),
    z.object({
      by: z.literal("email"),
      email: z.email({ error: "format" }).max(120, { error: "too_long" }),
    }),
  ],
  { error: "choose" },
);
const person = z.object({ name: text(80), reach });

export const DECIDERS = ["af", "kommun", "other"] as const;
export type Decider = (typeof DECIDERS)[number];

export const agreementContentSchema = z.object({
  parties: z.object({
    participant: z.object({ participantId: id, name: text(80) }),
    employer: z.object({
      companyId: id,
      name: text(120),
      /** As printed; of a sole trader only the end is shown. */
      organisationNumber: text(20),
      signatory: person,
    }),
    handledare: person,
    unit: z.object({ unitId: id, name: text(120), signatory: z.object({ name: text(80), userId: id }) }),
  }),
  kind: z.enum(PLACEMENT_KINDS, { error: "choose" }),
  decidedBy: z.enum(DECIDERS, { error: "choose" }),
  /** Who, when `other` decided. */
  decidedByName: text(120, 0),
  period: z.object({ from: date, to: date }),
  hoursPerWeek: hours,
  /** Dated steps of the hours, earliest first. */
  hoursSteps: z.array(z.object({ from: date, hoursPerWeek: hours })).max(8, { error: "too_many" }),
  tasks: text(3000),
  workplace: z.object({
    name: text(120),
    street: text(120),
    postalCode: text(10),
    locality: text(60),
  }),
  deputy: z.object({ name: text(80), phone: text(20, 0) }).nullable(),
  introduction: text(1500),
  protectiveEquipment: text(800, 0),
  /**
   * The host has the arbetsmiljöansvar for those who work there (AML 1977:1160 3 kap. 12 §). Where the unit is
   * the employer and lends the person, a written division is signed by the enhetschef.
   */
  workEnvironment: z.discriminatedUnion(
    "responsible",
    [
      z.object({ responsible: z.literal("host") }),
      z.object({
        responsible: z.literal("divided"),
        division: text(2000),
        signedByUserId: id.nullable(),
        signedOn: date.nullable(),
      }),
    ],
    { error: "choose" },
  ),
  /** The decision it rests on: when it was made and the period it covers, never what it says. */
  decision: z.object({ decidedOn: date, from: date, to: date }).nullable(),
  insurance: z.object({
    through: z.enum(DECIDERS, { error: "choose" }),
    /** Name of the insurer where it goes through another. */
    name: text(120, 0),
  }),
  secrecy: text(800),
  absenceReporting: text(800),
  adaptations: text(1500, 0),
  followUpDates: z.array(date).max(24, { error: "too_many" }),
  unionComment: unionCommentSchema.nullable(),
  /** Only that an extract was shown, and when; the extract itself is never kept. */
  registerExtract: z.object({ required: z.boolean(), shownOn: date.nullable() }),
});
export type AgreementContent = z.infer<typeof agreementContentSchema>;

/** A draft may lack anything yet. */
export const agreementDraftSchema = agreementContentSchema.partial();
export type AgreementDraft = z.infer<typeof agreementDraftSchema>;
