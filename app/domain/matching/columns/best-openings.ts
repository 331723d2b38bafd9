import type { CandidateFacts } from "../candidate.ts";
import type { MatchContext } from "../context.ts";
import { FULL, pointsOf } from "../soft-part.ts";
import type { MatchingWeights } from "../weights.ts";
import { countBits } from "./bits.ts";
import { type CompiledPerson, compilePerson } from "./compile-person.ts";
import { HEIGHTS, heightOf, POINTS } from "./heights.ts";
import { Highest, inOrder } from "./highest.ts";
import { type NeedColumns, NO_STEPS } from "./need-columns.ts";

export interface BestOpenings {
  /** Rows of the columns, best first. */
  rows: number[];
  /** How many a hard demand closes to the person. */
  excluded: number;
}

/** The same order as `rankPlacements`', for the best alone. `facts` are those of a true card. */
export function bestOpenings(
  columns: NeedColumns,
  facts: CandidateFacts,
  weights: MatchingWeights,
  context: MatchContext,
  wanted: { most: number; lotOf(row: number): string },
): BestOpenings {
  const person = compilePerson(columns, facts, weights, context);
  const { heights, counts } = withoutTraits(columns, person);
  const found = new Highest(wanted.most);
  const max = weights.points.traits;
  const rows = byHeight(heights, counts);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at]!;
    const height = heights[row]! - 1;
    if (height + max < found.edge) break;
    found.add(row, height + traitPoints(columns, person, row, max));
  }
  const { above, atEdge } = found.best();
  const slots = inOrder([...above, ...atEdge], () => 0, wanted.lotOf).slice(0, wanted.most);
  return { rows: slots, excluded: counts[0]! };
}

/** One more than what each row has without its traits, which cost the most to reckon; nought where it is closed. */
function withoutTraits(columns: NeedColumns, person: CompiledPerson) {
  const heights = new Uint8Array(columns.size);
  const counts = new Uint32Array(HEIGHTS);
  for (let row = 0; row < columns.size; row += 1) {
    const byWorkplace = person.ofWorkplace[columns.workplaceOf[row]!]!;
    const byStart = person.ofStart[columns.startOf[row]!]!;
    if (byWorkplace >= 0 && byStart >= 0 && isOpen(columns, person, row, byStart & POINTS)) {
      const offered = countBits(person.conditions & columns.offered[row]!);
      const own =
        person.same + person.ofOccupations[columns.occupationsOf[row]!]! + person.ofOffered[offered]!;
      heights[row] = 1 + heightOf(own, byWorkplace + (byStart & ~POINTS), person.ofQuestions);
    }
    counts[heights[row]!]! += 1;
  }
  return { heights, counts };
}

/** The demands other than travel and start; an exact value meets one or does not. */
function isOpen(columns: NeedColumns, person: CompiledPerson, row: number, atStart: number): boolean {
  if ((columns.licences[row]! & ~person.licences) !== 0) return false;
  if ((columns.certificates[row]! & ~person.certificates) !== 0) return false;
  if ((columns.unavoidable[row]! & person.conditions) !== 0) return false;
  if (columns.spoken[row]! > person.spoken || columns.written[row]! > person.written) return false;
  const hours = columns.hours[row]!;
  if (atStart >= hours) return true;
  const from = columns.stepsFrom[row]!;
  return from !== NO_STEPS && atStart >= from && person.ofEnd[columns.endOf[row]!]! >= hours;
}

function traitPoints(
  { traits, traitsFrom }: NeedColumns,
  { traitLeast, traitMost, traitWeight }: CompiledPerson,
  row: number,
  max: number,
): number {
  let [least, most, total] = [0, 0, 0];
  for (let at = traitsFrom[row]!; at < traitsFrom[row + 1]!; at += 1) {
    const need = traits[at]!;
    least += traitLeast[need]!;
    most += traitMost[need]!;
    total += traitWeight[need]!;
  }
  return pointsOf(total === 0 ? FULL : { min: least / total, max: most / total }, max);
}

/** Open rows, the lowest first. */
function byHeight(heights: Uint8Array, counts: Uint32Array): Uint32Array {
  const starts = new Uint32Array(HEIGHTS + 1);
  for (let height = 1; height < HEIGHTS; height += 1) starts[height + 1] = starts[height]! + counts[height]!;
  const rows = new Uint32Array(starts[HEIGHTS]!);
  for (let row = 0; row < heights.length; row += 1)
    if (heights[row]! > 0) rows[starts[heights[row]!]!++] = row;
  return rows;
}
