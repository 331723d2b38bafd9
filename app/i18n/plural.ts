/** The forms a language may need; `other` is the one every language has. */
export interface PluralForms {
  zero?: string;
  one?: string;
  two?: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = new Map<string, Intl.PluralRules>();

/**
 * Picks the form that `locale` uses for `count` (CLDR cardinal rules; easy Swedish follows Swedish).
 * A given `zero` is used for none in every language: "Inga platser" reads better than "0 platser".
 */
export function plural(locale: string, count: number, forms: PluralForms): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  const language = locale === "sv-latt" ? "sv" : locale;
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
