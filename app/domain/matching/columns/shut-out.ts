import type { PlacementNeed } from "../../placement/need.ts";
import type { MatchContext } from "../context.ts";
import { demandsOf } from "../hard-demands.ts";
import type { ShutOut } from "../what-if.ts";
import { isRead } from "./compile-need.ts";
import { judgeDistinct, PLACE } from "./judge-distinct.ts";
import type { ProfileColumns } from "./profile-columns.ts";

/** `shutOut` by whole classes: the same numbers, for everybody or for the slots that the filters give. */
export function shutOutOf(
  columns: ProfileColumns,
  need: PlacementNeed,
  context: MatchContext,
  k: number,
  among: Uint32Array | null,
): ShutOut {
  const members = among ? membersAmong(columns, among) : columns.classes.map((one) => one.members);
  const judged = judgeDistinct(columns, need, context);
  const alone = new Map(judged.map(({ id }) => [id, 0]));
  let excluded = 0;
  for (const [number, { codes }] of columns.classes.entries()) {
    if (members[number] === 0 || !isRead(columns, number, k)) continue;
    const unmet = judged.filter(({ attribute, places }) => places[codes[attribute]!] === PLACE.not);
    const [first] = unmet;
    if (!first) continue;
    excluded += members[number]!;
    if (unmet.length === 1) alone.set(first.id, alone.get(first.id)! + members[number]!);
  }
  return {
    excluded,
    whatIf: demandsOf(need).map(({ id }) => {
      const more = alone.get(id) ?? 0;
      return { demand: id, more: more < k ? null : more };
    }),
  };
}

function membersAmong({ classOf, classes }: ProfileColumns, among: Uint32Array): number[] {
  const members = classes.map(() => 0);
  for (const slot of among) members[classOf[slot]!]! += 1;
  return members;
}
