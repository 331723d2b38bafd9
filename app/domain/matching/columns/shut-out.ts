import type { PlacementNeed } from "../../placement/need.ts";
import type { MatchContext } from "../context.ts";
import { demandsOf } from "../hard-demands.ts";
import type { ShutOut } from "../what-if.ts";
import { isRead } from "./alike-classes.ts";
import { addNumbers, judgeDistinct, sumByClass } from "./judge-distinct.ts";
import type { ProfileColumns } from "./profile-columns.ts";

/** One demand that is not met; which one stands below it. */
const ONE = 2 ** 16;

/** `shutOut` by whole classes: the same numbers, for everybody or for the slots that the filters give. */
export function shutOutOf(
  columns: ProfileColumns,
  need: PlacementNeed,
  context: MatchContext,
  k: number,
  among: Uint32Array | null,
): ShutOut {
  const { classes } = columns;
  const judged = judgeDistinct(classes, need, context);
  const numbers = new Map<number, Uint32Array>();
  for (const [at, { attribute, verdicts }] of judged.entries())
    addNumbers(numbers, attribute, verdicts, (code) => (verdicts[code] === "not" ? ONE + at : 0));
  const unmet = sumByClass(classes, numbers);
  const members = among ? membersAmong(columns, among) : classes.members;
  const alone = judged.map(() => 0);
  let excluded = 0;
  for (let number = 0; number < unmet.length; number += 1) {
    if (unmet[number] === 0 || !isRead(classes, number, k)) continue;
    excluded += members[number]!;
    const only = unmet[number]! - ONE;
    if (only < ONE) alone[only]! += members[number]!;
  }
  const byDemand = new Map(judged.map(({ id }, at) => [id, alone[at]!]));
  return {
    excluded,
    whatIf: demandsOf(need).map(({ id }) => {
      const more = byDemand.get(id) ?? 0;
      return { demand: id, more: more < k ? null : more };
    }),
  };
}

function membersAmong({ classOf, classes }: ProfileColumns, among: Uint32Array): Uint32Array {
  const members = new Uint32Array(classes.numbering.size);
  for (const slot of among) members[classOf[slot]!]! += 1;
  return members;
}
