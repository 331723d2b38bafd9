import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { isLanCode, LAN } from "#app/domain/geography/lan.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";

/** Names of the codes in a card without a name; the registers are too large for the browser. */
export interface CodeNames {
  /** The published area as people say it; null where it is not shown. */
  area: string | null;
  occupations: string[];
}

/** @param commutingArea the unit's own, whose name stands for `area:<id>` */
export function codeNames(
  snapshot: Pick<Snapshot, "attributes">,
  commutingArea: { id: string; name: string },
): CodeNames {
  const { area, occupations } = snapshot.attributes;
  return {
    area: areaName(area.values[0], commutingArea),
    occupations: occupations.values.map((code) => occupationByCode(code)?.name ?? code),
  };
}

export function areaName(
  value: string | undefined,
  commutingArea: { id: string; name: string },
): string | null {
  const [kind, id = ""] = (value ?? "").split(":");
  switch (kind) {
    case "kommun":
      return kommunByCode(id)?.name ?? null;
    case "area":
      return commutingArea.name;
    case "lan":
      return isLanCode(id) ? LAN[id] : null;
    default:
      return null;
  }
}
