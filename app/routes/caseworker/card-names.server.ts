import { kommunByCode } from "#app/domain/geography/kommun.ts";
import type { CardDraft } from "#app/domain/kompetenskort/card-parts.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { CardNames } from "#app/ui/card-lines.ts";

/** The names of a card's codes; the registers are too large for the browser. */
export function cardNames(content: CardDraft): CardNames {
  const occupations = (codes: readonly string[] = []) =>
    codes.map((code) => occupationByCode(code)?.name ?? code);
  return {
    wished: occupations(content.occupationsWished),
    tried: occupations(content.occupationsTried),
    homeKommun: kommunByCode(content.homeKommun ?? "")?.name ?? null,
  };
}
