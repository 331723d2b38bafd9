import { and, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { isKommunCode } from "#app/domain/geography/kommun.ts";
import { isSsykCode } from "#app/domain/occupation/occupation.ts";
import { type DraftStep, draftStepSchemas, type PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { readTexts } from "#app/domain/placement/draft-warnings.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { companies, placements } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { columnsOfDraft } from "./columns-of-draft.server.ts";
import { reachablePlacement } from "./reachable-placement.server.ts";

/** While it is being written; after that it is read by others, and changed by a new draft. */
const WRITABLE: readonly PlacementState[] = ["draft", "returned"];

export interface SaveStepInput {
  placementId: string;
  /** The version that was seen. */
  version: number;
  step: DraftStep;
  /** Checked here whatever the form has checked: only what the step's schema knows is kept. */
  content: unknown;
  pass?: TextPass | null;
}

/**
 * Saves one step, as far as it has come, and leaves the others alone. `unknown_code` names the field (`detail.field`)
 * whose occupation or kommun does not exist; `not_open` when the placement is no longer being written.
 */
export async function saveStep(
  ctx: WriteContext,
  input: SaveStepInput,
): Promise<
  | Result<
      { version: number },
      "not_found" | "needs_assurance" | "not_open" | "invalid" | "unknown_code" | "stale"
    >
  | TextsStopped
> {
  return ctx.write(async (tx) => {
    const [row] = await tx
      .select({
        companyId: placements.companyId,
        companyName: companies.name,
        state: placements.state,
        content: placements.content,
      })
      .from(placements)
      .innerJoin(companies, eq(companies.id, placements.companyId))
      .where(reachablePlacement(ctx.actor, input.placementId));
    if (!row) return fail("not_found");
    const allowed = authorize(ctx.actor, "placement.write", row);
    if (!allowed.ok) return allowed;
    if (!WRITABLE.includes(row.state)) return fail("not_open");
    const parsed = draftStepSchemas[input.step].safeParse(input.content);
    if (!parsed.success) return fail("invalid");
    const content: PlacementDraft = { ...row.content, [input.step]: parsed.data };
    const unknown = unknownCode(input.step, content);
    if (unknown) return fail("unknown_code", { field: unknown });
    const { contactName = "", handledareName = "" } = content.contact ?? {};
    const reviewed = reviewTexts({
      place: "placement",
      texts: formTexts({ [input.step]: parsed.data }),
      before: formTexts({ [input.step]: row.content[input.step] }),
      own: null,
      allowedNames: [row.companyName, contactName, handledareName],
      pass: input.pass ?? null,
    });
    if (!reviewed.ok) return reviewed;

    const [saved] = await tx
      .update(placements)
      .set({
        content,
        ...columnsOfDraft(content),
        version: input.version + 1,
        changedAt: ctx.now,
      })
      .where(
        and(
          eq(placements.id, input.placementId),
          eq(placements.version, input.version),
          inArray(placements.state, [...WRITABLE]),
        ),
      )
      .returning({ version: placements.version });
    if (!saved) return fail("stale");
    const subject = { subjectType: "placement", subjectId: input.placementId };
    await audit(tx, ctx.actor, ctx.now, {
      act: "placement.save-step",
      ...subject,
      detail: { step: input.step },
    });
    await recordTextPass(tx, ctx.actor, ctx.now, subject, reviewed.passed);
    return ok(saved);
  });
}

/** What people will read of it, by the field's name in the form: a demand's reason stands in a field of its own. */
function formTexts(draft: PlacementDraft): [field: string, text: string][] {
  return readTexts(draft).map(([field, text]) => {
    const name = field.slice(field.indexOf(".") + 1);
    return [name.startsWith("swedish") ? `${name}Reason` : name, text];
  });
}

/** The step's field that holds a code of no register, or undefined. */
function unknownCode(step: DraftStep, { occupation, place }: PlacementDraft): string | undefined {
  if (step === "place" && place?.kommun && !isKommunCode(place.kommun)) return "kommun";
  if (step !== "occupation" || !occupation) return undefined;
  if (occupation.occupation && !isSsykCode(occupation.occupation)) return "occupation";
  return occupation.furtherOccupations?.every(isSsykCode) === false ? "furtherOccupations" : undefined;
}
