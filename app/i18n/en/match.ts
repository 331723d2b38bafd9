import type { matchChange as changeSource, match as source, matchStep as stepSource } from "../sv/match.ts";
import type { Widened } from "../widened.ts";
import { certificatesSaid, licenceSaid } from "./qualifications.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

export const match: Widened<typeof source> = {
  "hard.start.meets": ({ date }, say) => `Can start by ${say.day(date)}.`,
  "hard.start.not": ({ date }, say) => `Can't start as early as ${say.day(date)}.`,
  "hard.start.late": ({ date }, say) =>
    `Can't start until ${say.day(date)}: ask whether the placement can wait.`,
  "hard.start.unknown": ({ date }, say) => `Unclear whether a start on ${say.day(date)} is possible.`,
  "hard.hours.meets": ({ hours }) => `Can work at least ${hours} hours a week.`,
  "hard.hours.meets-by-steps": ({ hours, from }) =>
    `Can start on at least ${from} hours a week and step up to ${hours}.`,
  "hard.hours.not": ({ hours }) => `The work is at least ${hours} hours a week, more than is possible now.`,
  "hard.hours.unknown": ({ hours }) => `Unclear whether ${hours} hours a week is possible.`,
  "hard.travel.meets": ({ km }) =>
    km < 2
      ? "Can get to the workplace, which is in the same town."
      : `Can get to the workplace, at most ${km} km away.`,
  "hard.travel.presumed": ({ km }) =>
    km < 2
      ? "In the same town as the workplace. The person's own limit is not shown."
      : `At most ${km} km to the workplace, an ordinary commute. The person's own limit is not shown.`,
  "hard.travel.too-far": ({ km }) => `The workplace is too far away, at least ${km} km.`,
  "hard.travel.no-vehicle": () => "The workplace can't be reached without a car or moped.",
  "hard.travel.unknown": ({ km }) => `Unclear whether the workplace is within reach, up to ${km} km away.`,
  "hard.travel.vehicle-unknown": () => "The workplace takes a car or moped. Unclear whether there is one.",
  "hard.travel.area-unknown": () => "The home area is not shown, so the distance is unclear.",
  "hard.licence.meets": ({ licence }) => `Has ${licenceSaid(licence)}, which the work requires.`,
  "hard.licence.not": ({ licence }) => `Does not have ${licenceSaid(licence)} yet, and the work requires it.`,
  "hard.licence.unknown": ({ licence }) =>
    `The work requires ${licenceSaid(licence)}. Unclear whether there is one.`,
  "hard.certificate.meets": ({ certificate }) =>
    `Has ${certificatesSaid[certificate]}, which the work requires.`,
  "hard.certificate.not": ({ certificate }) =>
    `Does not have ${certificatesSaid[certificate]} yet, and the work requires it.`,
  "hard.certificate.unknown": ({ certificate }) =>
    `The work requires ${certificatesSaid[certificate]}. Unclear whether it is there.`,
  "hard.swedish-spoken.meets": ({ level }) => `Speaks Swedish at level ${level} or above.`,
  "hard.swedish-spoken.not": ({ level }) => `Does not speak Swedish at level ${level} yet.`,
  "hard.swedish-spoken.unknown": ({ level }) => `Unclear whether spoken Swedish reaches level ${level}.`,
  "hard.swedish-written.meets": ({ level }) => `Writes Swedish at level ${level} or above.`,
  "hard.swedish-written.not": ({ level }) => `Does not write Swedish at level ${level} yet.`,
  "hard.swedish-written.unknown": ({ level }) => `Unclear whether written Swedish reaches level ${level}.`,
  "hard.condition.meets": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}, which is no obstacle.`,
  "hard.condition.not": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, but ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.unknown": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}. Unclear whether that works.`,

  "reason.trait.enough": ({ trait, level }) =>
    `${traits[trait].name}: ${lowerFirst(traits[trait].anchors[level])}`,
  "reason.occupation.wished": () => "Wants to do this very work.",
  "reason.occupation.tried": () => "Has done this very work.",
  "reason.occupation.related": () => "Wants to do, or has done, something like this.",
  "reason.condition.offered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, and the workplace can arrange it.`,
  "reason.conditions.none-needed": () => "Needs no particular adaptation.",
  "reason.distance.near": ({ km }) =>
    km < 2 ? "Near: in the same town as the workplace." : `Near: at most ${km} km to the workplace.`,
  "reason.waiting": ({ band }) => `${vocabulary.waitingBands[band]}.`,
  "reason.spread": () => "Has not stood high on any other list lately.",

  "gap.trait.short": ({ trait, level, needed }) =>
    `${traits[trait].name} at step ${level}. The work needs step ${needed}: ${lowerFirst(traits[trait].anchors[needed])}`,
  "gap.trait.unassessed": ({ trait, needed }) =>
    `No assessment of ${lowerFirst(traits[trait].name)} to go by. The work needs step ${needed}: ${lowerFirst(traits[trait].anchors[needed])}`,
  "gap.occupation.other": () => "Would rather do something else.",
  "gap.occupation.unknown": () => "No wished occupations to go by.",
  "gap.condition.unanswered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}. The employer has not said whether it can be arranged.`,
  "gap.condition.not-met": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, but ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "gap.conditions.incomplete": () => "There may be more needs than those shown. Ask the caseworker.",
  "gap.distance.far": ({ km }) => `Far: at least ${km} km to the workplace.`,
  "gap.distance.unknown": () => "The distance to the workplace is unclear.",
  "gap.spread": () => "Has lately stood high on the lists for other placements.",

  "change.start": ({ date }, say) => `If the placement could start on ${say.day(date)}`,
  "change.hours": ({ hours }) => `If ${hours} hours a week were enough`,
  "change.hours-steps": ({ from }) => `If it were possible to start on ${from} hours a week and step up`,
  "change.travel": () => "If the journey could be solved",
  "change.licence": ({ licence }) => `With ${licenceSaid(licence)}, or without that demand`,
  "change.certificate": ({ certificate }) => `With ${certificatesSaid[certificate]}, or without that demand`,
  "change.swedish-spoken": ({ level }) => `With spoken Swedish at level ${level}, or a lower demand`,
  "change.swedish-written": ({ level }) => `With written Swedish at level ${level}, or a lower demand`,
  "change.condition": ({ condition }) =>
    `If the workplace ${could(vocabulary.conditions[condition].offer)} after all`,
  "change.offer-condition": ({ condition }) =>
    `If the workplace ${could(vocabulary.conditions[condition].offer)}`,
};

export const matchChange: Widened<typeof changeSource> = {
  opens: ({ change }) => `${change}, every demand would be met.`,
  leavesUnclear: ({ change }) => `${change}, nothing would be in the way, but something is still unclear.`,
  leavesMore: ({ change }) => `${change}, one thing less would be in the way.`,
  gives: ({ change, points }) => `${change}, it would give ${points} more points.`,
  helps: ({ change }) => `${change}, it would fit better.`,
};

export const matchStep: Widened<typeof stepSource> = {
  licence: ({ licence, count }) => `With ${licenceSaid(licence)}: ${count} more`,
  certificate: ({ certificate, count }) => `With ${certificatesSaid[certificate]}: ${count} more`,
  swedish: ({ spoken, written, count }) =>
    spoken === written
      ? `With Swedish at level ${spoken}: ${count} more`
      : `With spoken Swedish at ${spoken} and written at ${written}: ${count} more`,
  hours: ({ hours, count }) => `With ${hours} hours a week: ${count} more`,
  start: ({ date, count }, say) => `With a start on ${say.day(date)}: ${count} more`,
  travel: ({ km, count }) => `With a journey of up to ${km} km: ${count} more`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Offers are worded "Can arrange …"; what might be is "could arrange …". */
function could(offer: string): string {
  return lowerFirst(offer).replace(/^can /, "could ");
}
