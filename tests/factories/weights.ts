import type { Actor } from "#app/domain/access/roles.ts";
import { BASE_WEIGHTS, OWN_ABOVE } from "#app/domain/matching/unit-weights.ts";
import { formOf, type WeightsForm } from "#app/domain/matching/weights-form.ts";
import { saveWeights } from "#app/services/manager/save-weights.server.ts";
import type { World } from "./world.ts";

/** The form as it stands filled in, from the first weights that any unit had, with these changes. */
export function weightsFilledIn(world: World, changes: Partial<WeightsForm> = {}): WeightsForm {
  return {
    ...formOf(BASE_WEIGHTS[0]!),
    intent: "save",
    version: OWN_ABOVE,
    validFrom: world.now().slice(0, 10),
    why: "Vi prövar en vår med mer vikt på yrket.",
    ...changes,
  };
}

/** Most points for the occupation, as many as a unit may give it. */
export const OCCUPATION_FIRST = {
  traits: 25,
  occupation: 55,
  conditions: 5,
  distance: 10,
  certainty: 0,
  waiting: 5,
  spread: 0,
} as const;

/** A new version of the manager's unit's weights, which must be taken. */
export async function weighAnew(world: World, manager: Actor, changes: Partial<WeightsForm>): Promise<void> {
  const saved = await saveWeights(world.as(manager), weightsFilledIn(world, changes));
  if (!saved.ok) throw new Error(`The weights were not taken: ${saved.failure}`);
}
