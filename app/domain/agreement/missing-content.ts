import { type AgreementDraft, agreementContentSchema } from "./agreement-content.ts";
import { AGREEMENT_GUARD_TABLE, type AgreementFacts } from "./agreement-guards.ts";
import { AGREEMENT_TRANSITIONS, type AgreementGuard } from "./agreement-transitions.ts";
import { CONTENT_FIELDS, type ContentField } from "./content-change.ts";

export interface MissingForSigning {
  /** Parts of the content that are not filled in, in the order they are read. */
  fields: ContentField[];
  /** Rules not met; while parts are missing only those that do not need the whole content. */
  guards: AgreementGuard[];
}

/** The parts that a draft still lacks, or that are filled in half. */
export function missingFields(draft: AgreementDraft): ContentField[] {
  const parsed = agreementContentSchema.safeParse(draft);
  if (parsed.success) return [];
  const parts = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return CONTENT_FIELDS.filter((field) => parts.has(field));
}

/** What stands between a draft and sending it out: the checklist of the page and of the server alike. */
export function missingForSigning(facts: AgreementFacts): MissingForSigning {
  const fields = missingFields(facts.content);
  const row = AGREEMENT_TRANSITIONS.find(({ act }) => act === "propose");
  const guards = (row?.guards ?? [])
    .filter((name) => name !== "content_complete" && !AGREEMENT_GUARD_TABLE[name](facts))
    .filter((name) => fields.length === 0 || !NEEDS_WHOLE_CONTENT.has(name));
  return { fields, guards };
}

/** A rule on the whole content says nothing while the content has gaps. */
const NEEDS_WHOLE_CONTENT: ReadonlySet<AgreementGuard> = new Set<AgreementGuard>([
  "hours_valid",
  "period_valid",
  "within_longest",
  "decision_covers",
  "insurance_settled",
  "work_environment_settled",
  "union_comment_settled",
]);
