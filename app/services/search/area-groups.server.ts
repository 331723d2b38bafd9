import { OCCUPATIONS } from "#app/domain/occupation/occupation.ts";
import { type WorkArea, workAreaOf } from "#app/domain/occupation/work-areas.ts";

/** The SSYK groups, level 3, that an area is made of: what the index filters by. */
export function groupsInArea(area: WorkArea): string[] {
  return OCCUPATIONS.filter(({ code, level }) => level === 3 && workAreaOf(code) === area).map(
    ({ code }) => code,
  );
}
