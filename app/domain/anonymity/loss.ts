import type { QuasiIdentifier } from "./profile.ts";

/**
 * What is lost for those who read a profile when an attribute stands on a rung, in points, one figure a rung.
 *
 * What brokers match on first is dearest: where the person lives, what they want to do and how many hours they
 * can work; then what a task may demand (Swedish, licence, certificates, start). How long somebody has waited is a small
 * fairness term in ranking, so it is the cheapest to give up. Whole numbers, so that sums are the same in any order.
 */
export const LOSS: Record<QuasiIdentifier, readonly number[]> = {
  area: [0, 35, 65, 100],
  occupations: [0, 25, 60, 100],
  swedish: [0, 20, 50],
  languages: [0, 12, 20],
  licences: [0, 15, 30, 50],
  certificates: [0, 15, 28, 40],
  hours: [0, 30, 80],
  start: [0, 12, 24, 40],
  waiting: [0, 10],
};

/** Lost for each wished occupation that a member has and the class does not show. */
export const LOSS_PER_OCCUPATION_LEFT_OUT = 10;

/** What it costs that a person is not published at all: the same as to show nothing of them. */
export const LOSS_UNPUBLISHED = Object.values(LOSS).reduce((sum, rungs) => sum + rungs[rungs.length - 1]!, 0);

/**
 * Past this mean loss a class is no longer useful: typically neither occupations nor anything that a task demands
 * is left, only the area and the hours. Its people wait, and are served by `placementsOnly` meanwhile.
 */
export const USEFUL_LOSS = 320;
