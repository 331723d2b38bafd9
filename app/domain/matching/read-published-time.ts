import type { Generalised } from "../anonymity/profile.ts";
import { HOURS } from "../kompetenskort/card-schema.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { CandidateFacts } from "./candidate.ts";
import type { Range } from "./three-valued.ts";

const SHARES: Record<string, Range> = {
  part: { min: HOURS.min, max: 19 },
  half: { min: 20, max: 39 },
  full: { min: 40, max: HOURS.max },
};

/** Bands are rounded down to tens, shares are under 20, 20–39 and 40 (anonymity/profile.ts). */
export function readHours({ values }: Generalised): Pick<CandidateFacts, "hoursNow" | "hoursReach"> {
  const hoursNow = readBand(values, "now");
  const reach = readBand(values, "reach");
  // Nobody plans downwards, so the end of the steps is at least where they begin.
  return { hoursNow, hoursReach: { min: Math.max(reach.min, hoursNow.min), max: reach.max } };
}

function readBand(values: readonly string[], when: "now" | "reach"): Range {
  const shown = values.find((value) => value.startsWith(`${when}:`))?.slice(when.length + 1) ?? "";
  const share = Object.hasOwn(SHARES, shown) ? SHARES[shown] : undefined;
  if (share) return share;
  if (!/^\d+$/.test(shown)) return { min: HOURS.min, max: HOURS.max };
  const band = Number(shown);
  return { min: Math.max(HOURS.min, band), max: Math.min(HOURS.max, band + 9) };
}

/**
 * The first and last day that the earliest start can be. A start that had passed was published as the month of
 * publication, which is this month or earlier: that only matters for days before today, which nobody asks for.
 * `later` was later than a day we are not told, so it bounds nothing.
 */
export function readStart({ values }: Generalised, today: IsoDate): CandidateFacts["start"] {
  const [shown = ""] = values;
  if (shown === "now") return { first: null, last: lastDayFrom(today.slice(0, 7), 1) };
  const month = /^month:(\d{4}-\d{2})$/.exec(shown)?.[1];
  if (month) return { first: `${month}-01`, last: lastDayFrom(month, 1) };
  const quarter = /^quarter:(\d{4})-([1-4])$/.exec(shown);
  if (!quarter) return { first: null, last: null };
  const firstMonth = `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, "0")}`;
  return { first: `${firstMonth}-01`, last: lastDayFrom(firstMonth, 3) };
}

/** The last day of `months` months from the beginning of `month`. */
function lastDayFrom(month: string, months: number): IsoDate {
  const [year, number] = month.split("-").map(Number);
  return new Date(Date.UTC(year!, number! - 1 + months, 0)).toISOString().slice(0, 10);
}
