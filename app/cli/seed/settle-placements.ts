import { eq } from "drizzle-orm";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { addDays } from "#app/domain/shared/dates.ts";
import { closePlacement } from "#app/services/placement/close-placement.server.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { resumePlacement } from "#app/services/placement/resume-placement.server.ts";
import { withdrawPlacement } from "#app/services/placement/withdraw-placement.server.ts";
import { placements } from "#db/schema/index.ts";
import { agreementPeriod, interruptedOn } from "#db/seed/region/agreement-days.ts";
import type { AgreementPlan } from "#db/seed/region/history-plans.ts";
import { workdayBy } from "#db/seed/region/workdays.ts";
import type { JourneyCast } from "./seed-proposals.ts";
import { done, on, type Stage } from "./stage.ts";

/** Some weeks ago the employer took the placement down for a while and put it up again; not so long a time ago as to be asked. */
const AWAY = { fromDaysAgo: 24, toDaysAgo: 10 };

/** What became of the placement itself once somebody had come: left filled, closed, or still open and lately said so. */
export async function settlePlacement(
  stage: Stage,
  cast: JourneyCast,
  agreement: AgreementPlan,
  planned: PlacementState,
): Promise<void> {
  const { placementId, employer, serial } = cast;
  const input = async () => ({ placementId, version: (await rowOf(stage, placementId)).version });
  const { to } = agreementPeriod(agreement, stage.today);
  const over = agreement.state === "interrupted" ? interruptedOn(agreement, stage.today) : to;
  const { state } = await rowOf(stage, placementId);
  if (planned === "closed" && state === "filled")
    done("close", await closePlacement(on(stage, employer, over), await input()));
  if (planned === "closed" && state !== "filled")
    done(
      "withdraw",
      await withdrawPlacement(on(stage, employer, over), {
        ...(await input()),
        reason: "no-longer-needed",
      }),
    );
  // The seat is free again, and there is room for somebody else.
  if (planned === "published" && state === "filled")
    done("resume", await resumePlacement(on(stage, employer, stage.today), await input()));
  // Every third is left for the broker to ask about.
  if (planned !== "published" || agreement.startedDaysAgo <= AWAY.fromDaysAgo || serial % 3 === 0) return;
  const day = (ago: number) => workdayBy(addDays(stage.today, -ago));
  done("pause", await pausePlacement(on(stage, employer, day(AWAY.fromDaysAgo)), await input()));
  done("resume", await resumePlacement(on(stage, employer, day(AWAY.toDaysAgo)), await input()));
}

async function rowOf({ db }: Stage, placementId: string) {
  const [row] = await db.read
    .select({ version: placements.version, state: placements.state })
    .from(placements)
    .where(eq(placements.id, placementId));
  return row!;
}
