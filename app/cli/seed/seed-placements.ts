import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import { DRAFT_STEPS } from "#app/domain/placement/draft-steps.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import { isUnionCommentRequired } from "#app/domain/placement/union-comment.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { publishPlacement } from "#app/services/placement/publish-placement.server.ts";
import { returnPlacement } from "#app/services/placement/return-placement.server.ts";
import { saveStep } from "#app/services/placement/save-step.server.ts";
import { startDraft } from "#app/services/placement/start-draft.server.ts";
import { submitPlacement } from "#app/services/placement/submit-placement.server.ts";
import { placements } from "#db/schema/index.ts";
import { employerByKey, employerSerial } from "#db/seed/region/employers.ts";
import type { PlacementPlan } from "#db/seed/region/history-plans.ts";
import { placementDraft } from "#db/seed/region/placement-draft.ts";
import { SEED_PLACEMENTS } from "#db/seed/region/placements.ts";
import type { UnitKey } from "#db/seed/region/units.ts";
import type { UnitCast } from "./seed-people.ts";
import { done, on, passingMarks, type Stage } from "./stage.ts";

/** Why a placement is no ordinary job, as brokers put it; dealt in order. */
const DISPLACEMENT = [
  "Platsen ligger utöver ordinarie bemanning. Ingen har sagts upp det senaste året.",
  "Arbetsuppgifterna görs annars inte alls, eller av ordinarie personal när det finns tid över.",
  "Handledaren arbetar bredvid hela tiden. Bemanningen är densamma med eller utan praktikant.",
];

/** Every placement written, submitted and reviewed as far as the plan has it. Returns their ids by key. */
export async function seedPlacements(
  stage: Stage,
  casts: Record<UnitKey, UnitCast>,
  contacts: ReadonlyMap<string, Actor>,
  plans: readonly PlacementPlan[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const [at, placement] of SEED_PLACEMENTS.entries()) {
    const plan = plans.find((one) => one.placement === placement.key)!;
    const employer = contacts.get(placement.employer)!;
    const written = addDays(stage.today, -plan.writtenDaysAgo);
    const draft = placementDraft(placement, written);
    const writing = on(stage, employer, written);
    const { placementId } = done(
      placement.key,
      await startDraft(writing, { companyId: employer.companyId! }),
    );
    ids.set(placement.key, placementId);
    let version = 1;
    for (const step of DRAFT_STEPS) {
      const content =
        step === "kind-and-tasks" && plan.tasksAsSubmitted
          ? { ...draft[step], tasks: plan.tasksAsSubmitted }
          : draft[step];
      version = done(
        `${placement.key} ${step}`,
        await passingMarks((pass) => saveStep(writing, { placementId, version, step, content, pass })),
      ).version;
    }
    if (plan.state === "draft") continue;
    version = done(
      `${placement.key} submit`,
      await submitPlacement(writing, { placementId, version }),
    ).version;
    const { brokers } = casts[employerByKey(placement.employer).unit];
    const broker = on(
      stage,
      brokers[employerSerial(placement.employer) % brokers.length]!,
      addDays(written, 1),
    );
    if (plan.state === "submitted") continue;
    if (plan.state === "returned") {
      done(
        `${placement.key} return`,
        await returnPlacement(broker, { placementId, version, words: plan.returnedWords ?? "" }),
      );
      continue;
    }
    version = done(
      `${placement.key} publish`,
      await publishPlacement(broker, {
        placementId,
        version,
        acknowledged: draftWarnings(draft).map(({ id }) => id),
        displacementReason: DISPLACEMENT[at % DISPLACEMENT.length]!,
        recentLayoffs: "no",
        ...(isUnionCommentRequired(placement.kind, stage.today)
          ? { unionStatus: "received" as const, unionReceivedOn: written, unionStance: "for" as const }
          : {}),
      }),
    ).version;
    if (plan.state === "paused" && (await stateOf(stage, placementId)) === "published")
      done(
        `${placement.key} pause`,
        await pausePlacement(on(stage, employer, addDays(stage.today, -2)), { placementId, version }),
      );
  }
  return ids;
}

async function stateOf({ db }: Stage, placementId: string): Promise<string | undefined> {
  const [row] = await db.read
    .select({ state: placements.state })
    .from(placements)
    .where(eq(placements.id, placementId));
  return row?.state;
}
