import type { match as source } from "../sv/match.ts";
import type { Widened } from "../widened.ts";
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
  "hard.hours.not": ({ hours }) => `Can't work ${hours} hours a week.`,
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
  "hard.licence.meets": ({ licence }) => `Has the licence needed: ${vocabulary.licences[licence]}.`,
  "hard.licence.not": ({ licence }) => `Lacks the licence needed: ${vocabulary.licences[licence]}.`,
  "hard.licence.unknown": ({ licence }) =>
    `Unclear whether there is a licence: ${vocabulary.licences[licence]}.`,
  "hard.certificate.meets": ({ certificate }) =>
    `Has the certificate needed: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.not": ({ certificate }) =>
    `Lacks the certificate needed: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.unknown": ({ certificate }) =>
    `Unclear whether there is a certificate: ${vocabulary.certificates[certificate]}.`,
  "hard.swedish-spoken.meets": ({ level }) => `Speaks Swedish at level ${level} or above.`,
  "hard.swedish-spoken.not": ({ level }) => `Does not speak Swedish at level ${level} yet.`,
  "hard.swedish-spoken.unknown": ({ level }) => `Unclear whether spoken Swedish reaches level ${level}.`,
  "hard.swedish-written.meets": ({ level }) => `Writes Swedish at level ${level} or above.`,
  "hard.swedish-written.not": ({ level }) => `Does not write Swedish at level ${level} yet.`,
  "hard.swedish-written.unknown": ({ level }) => `Unclear whether written Swedish reaches level ${level}.`,
  "hard.condition.meets": ({ condition }) =>
    `No obstacle: ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.not": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, but ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.unknown": ({ condition }) =>
    `Unclear whether it works: ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,

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
    `${traits[trait].name}: step ${level}, the placement needs step ${needed}.`,
  "gap.trait.unassessed": ({ trait, needed }) =>
    `${traits[trait].name} is not assessed or not shown. The placement needs step ${needed}.`,
  "gap.occupation.other": () => "Wishes for work in another field.",
  "gap.occupation.unknown": () => "Wished occupations are not shown.",
  "gap.condition.unanswered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}. The employer has not said whether it can be arranged.`,
  "gap.condition.not-met": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, but ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "gap.conditions.incomplete": () => "There may be more work conditions. Ask the caseworker.",
  "gap.distance.far": ({ km }) => `Far: at least ${km} km to the workplace.`,
  "gap.distance.unknown": () => "The distance to the workplace is unclear.",
  "gap.spread": ({ lists }) =>
    lists === 1
      ? "Has lately stood high on the list for another placement."
      : `Has lately stood high on the lists for ${lists} other placements.`,

  "change.start": ({ date }, say) => `If the placement could start on ${say.day(date)}.`,
  "change.hours": ({ hours }) => `If ${hours} hours a week were enough.`,
  "change.hours-steps": ({ from }) => `If it were possible to start on ${from} hours a week and step up.`,
  "change.travel": () => "If the journey could be solved.",
  "change.licence": ({ licence }) =>
    `With a licence, or without the demand: ${vocabulary.licences[licence]}.`,
  "change.certificate": ({ certificate }) =>
    `With a course, or without the demand: ${vocabulary.certificates[certificate]}.`,
  "change.swedish-spoken": ({ level }) => `If the demand on spoken Swedish were lower than ${level}.`,
  "change.swedish-written": ({ level }) => `If the demand on written Swedish were lower than ${level}.`,
  "change.condition": ({ condition }) =>
    `If the workplace could after all arrange this: ${lowerFirst(vocabulary.conditions[condition].offer)}.`,
  "change.offer-condition": ({ condition }) =>
    `If the workplace could arrange this: ${lowerFirst(vocabulary.conditions[condition].offer)}.`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
