import type { RouterContextProvider } from "react-router";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import {
  type PlacementNearlyFits,
  type PlacementThatFits,
  rankPlacementsFor,
} from "#app/services/matching/rank-placements-for.server.ts";
import { readInterest } from "#app/services/proposal/read-interest.server.ts";

/** What an open placement is to the participant who reads it. */
export interface OwnPlacementFacts {
  interested: boolean;
  proposed: boolean;
  /** Why it may suit them and what to think of; null where something is in the way, or with a weak sign-in. */
  grounds: PlacementThatFits["grounds"];
  /** The one thing in the way, where there is only one. */
  nearly: Pick<PlacementNearlyFits, "obstacle" | "change"> | null;
}

export async function ownPlacementFacts(
  args: { request: Request; context: Readonly<RouterContextProvider> },
  placementId: string,
): Promise<OwnPlacementFacts> {
  const ctx = readAs(args, "participant");
  const interested = valueOr404(await readInterest(ctx, { placementId }), args.request);
  const fits = await rankPlacementsFor(ctx, { participantId: ctx.actor.participantId ?? "" });
  const here = <Row extends { placementId: string }>(rows: readonly Row[]) =>
    rows.find((one) => one.placementId === placementId);
  const fit = fits.ok ? here(fits.value.placements) : undefined;
  const nearly = fits.ok ? here(fits.value.nearly) : undefined;
  return {
    interested,
    proposed: fit?.proposed ?? false,
    grounds: fit?.grounds ?? null,
    nearly: nearly ? { obstacle: nearly.obstacle, change: nearly.change } : null,
  };
}
