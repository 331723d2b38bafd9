import type { Workplace } from "../placement/need.ts";
import type { IsoDate } from "../shared/dates.ts";
import type { Range } from "./three-valued.ts";

/** How far it is from where somebody lives, as coarsely as it is published, to a workplace. */
export interface Geography {
  /**
   * Kilometres by road, least and most, from anywhere in `area` (`kommun:1273`, `area:<id>`, `lan:12`); null
   * when the area is unknown. A wider area's range must hold those of the kommuner in it.
   */
  distance(area: string, workplace: Workplace): Range | null;
}

export interface MatchContext {
  /** Today in Sweden: a placement that has begun can be joined from now on. */
  today: IsoDate;
  geography: Geography;
  /**
   * How far a person will travel is not published. When the whole published area lies within this distance
   * of the workplace, km by road, the unit presumes that the person can get there, and says so; the person is
   * asked before anybody else in any case. Null: never presumed, always a question to the caseworker.
   */
  everydayReachKm: number | null;
}
