import { kommunByCode, kommunerInLan } from "#app/domain/geography/kommun.ts";
import { isLanCode, LAN } from "#app/domain/geography/lan.ts";

interface KommunOption {
  value: string;
  label: string;
}

/** Every kommun for a list to choose from: those hereabouts first, then all by län. */
export function kommunOptions(near: readonly string[]): {
  near: KommunOption[];
  lan: { label: string; options: KommunOption[] }[];
} {
  return {
    near: near
      .flatMap((code) => kommunByCode(code) ?? [])
      .sort((one, other) => one.name.localeCompare(other.name, "sv"))
      .map(({ code, name }) => ({ value: code, label: name })),
    lan: Object.entries(LAN).flatMap(([code, label]) =>
      isLanCode(code)
        ? [
            {
              label,
              options: kommunerInLan(code).map((kommun) => ({ value: kommun.code, label: kommun.name })),
            },
          ]
        : [],
    ),
  };
}
