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

/** Picks the form that `locale` uses for `count` (CLDR cardinal rules; easy Swedish follows Swedish). */
export function plural(locale: string, count: number, forms: PluralForms): string {
  const language = locale === "sv-latt" ? "sv" : locale;
  let rule = rules.get(language);
  if (!rule) {
    rule = new Intl.PluralRules(language);
    rules.set(language, rule);
  }
  return forms[rule.select(count)] ?? forms.other;
}
