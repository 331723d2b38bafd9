/** Swedish, easy Swedish, English, Arabic. `sv` is the source that the others are checked against. */
export const LOCALES = ["sv", "sv-latt", "en", "ar"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * What the language switch offers. Arabic is left out until the participant's own pages are worded in it:
 * half a language is worse than one that says so. It can be asked for by cookie, to prove the layout.
 */
export const SELECTABLE_LOCALES = ["sv", "sv-latt", "en"] as const satisfies readonly Locale[];

export const DEFAULT_LOCALE: Locale = "sv";

/** What `<html>` carries: a BCP 47 tag for screen readers and the direction of writing. */
export const LOCALE_ATTRIBUTES: Record<Locale, { lang: string; dir: "ltr" | "rtl" }> = {
  sv: { lang: "sv", dir: "ltr" },
  "sv-latt": { lang: "sv", dir: "ltr" },
  en: { lang: "en", dir: "ltr" },
  ar: { lang: "ar", dir: "rtl" },
};

export function isLocale(value: unknown): value is Locale {
  return typeof value === "string" && (LOCALES as readonly string[]).includes(value);
}

/**
 * The reader's own choice (cookie) wins. Otherwise the best of `Accept-Language` that the switch offers;
 * easy Swedish is never guessed, only chosen.
 */
export function pickLocale(
  cookie: string | null | undefined,
  acceptLanguage: string | null | undefined,
): Locale {
  if (isLocale(cookie)) return cookie;
  for (const tag of preferredTags(acceptLanguage ?? "")) {
    const language = tag.split("-")[0];
    const match = SELECTABLE_LOCALES.find((locale) => locale === language);
    if (match) return match;
    // Danes and Norwegians read Swedish more easily than English.
    if (language === "da" || language === "nb" || language === "no" || language === "nn") return "sv";
  }
  return DEFAULT_LOCALE;
}

/** Tags of an `Accept-Language` header (RFC 9110 §12.5.4), most wanted first; malformed parts are dropped. */
function preferredTags(header: string): string[] {
  return header
    .slice(0, 500)
    .split(",")
    .map((part, order) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";");
      const quality = params.map((param) => /^\s*q=([\d.]+)\s*$/.exec(param)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality), order };
    })
    .filter(({ tag, quality }) => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality || a.order - b.order)
    .map(({ tag }) => tag);
}
