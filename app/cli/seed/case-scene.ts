import { eq } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { type CaseMoveInput, moveCase } from "#app/services/lonebidrag/move-case.server.ts";
import { supportCases } from "#db/schema/index.ts";
import type { CaseDays, CasePlan } from "#db/seed/region/case-plans.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import { done, on, type Stage } from "./stage.ts";

/** Everything a case's steps are played with. */
export interface CaseScene {
  stage: Stage;
  cast: JourneyCast;
  caseId: string;
  plan: CasePlan;
  days: CaseDays;
}

type MoveOnly = CaseMoveInput extends infer Move
  ? Move extends CaseMoveInput
    ? Omit<Move, "caseId" | "version">
    : never
  : never;

/** A move of the case by whoever has it, on that day. */
export async function move(scene: CaseScene, who: Actor, day: IsoDate, wanted: MoveOnly): Promise<void> {
  const { stage, cast, caseId } = scene;
  done(
    `${cast.plan.participant} ${wanted.act}`,
    await moveCase(on(stage, who, day), { ...wanted, caseId, version: await versionOf(scene) }),
  );
}

export async function versionOf({ stage, caseId }: CaseScene): Promise<number> {
  const [row] = await stage.db.read
    .select({ version: supportCases.version })
    .from(supportCases)
    .where(eq(supportCases.id, caseId));
  return row!.version;
}
