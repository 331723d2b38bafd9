import type { FormField, PageForm } from "./read-forms.ts";

export type Entries = [string, string][];

/** A form filled in badly in one way. */
export interface Spoilt {
  how: string;
  entries: Entries;
  /** True when no rule could let it pass; else the form may take it, as plain text. */
  neverValid: boolean;
}

const TYPED = ["text", "textarea", "search", "email", "tel", "url", "password"];
const CHOSEN = ["select", "radio", "checkbox"];

export const isTyped = ({ type }: FormField) => TYPED.includes(type);
const isChosen = ({ type }: FormField) => CHOSEN.includes(type);
const isDate = ({ type }: FormField) => type === "date" || type === "month";
const isNumber = ({ type, name }: FormField) => type === "number" || name === "version";
const isVersion = ({ name }: FormField) => name === "version";
const isId = ({ name, type }: FormField) =>
  type === "hidden" && /(Id|secret|Hash|reference|only|pin|hide|release)$/.test(name);
const isAct = ({ name, type }: FormField) => type === "hidden" && /^(intent|act)$/.test(name);

/** A button for one card beats the boxes at the cards: it alone says what is asked for. */
const AT_ONE_CARD = /^(only|pin|hide|release)=/;

const MARKUP = `<img src=x onerror="alert(1)">'); DROP TABLE users; -- \${7*7} ../../etc/passwd %00 <!--`;
const UNSEEN = "Pl\u00e5t \u202eBA\u202c \u200bx \ufeff\u0000";
const OTHER_SCRIPTS = "🧑🏽‍🌾👩‍👩‍👧‍👦 👍🏽 𝕊𝕒𝕞𝕚 Z͑ͫ̓a̴l̵g̶o שלום سلام";

/** The ways to fill in this form badly, as far as it has what they spoil. */
export function spoil(form: PageForm): Spoilt[] {
  const atOneCard = AT_ONE_CARD.exec(form.button)?.[1];
  const fields: readonly FormField[] = atOneCard
    ? [{ name: atOneCard, type: "hidden", value: "", required: true }]
    : form.fields;
  const asked = fields.filter((one) => isTyped(one) || isChosen(one) || isDate(one) || isNumber(one));
  const ways: [string, boolean, FormField[], ((field: FormField) => string) | null][] = [
    ["too long", true, fields.filter(isTyped), () => "Lång ".repeat(1200)],
    ["not of its kind", true, fields.filter((one) => !isTyped(one) && !isId(one) && !isAct(one)), wrongKind],
    ["days and numbers that do not exist", true, fields.filter((one) => isDate(one) || isNumber(one)), past],
    ["a version that has moved on", true, fields.filter(isVersion), () => "998"],
    ["the id of something else", true, fields.filter(isId), () => "0190a000-0000-7000-8000-00000000dead"],
    ["SQL for an id", true, fields.filter(isId), () => "' OR 1=1 --"],
    ["an act there is none of", true, fields.filter(isAct), () => "__proto__"],
    ["nothing filled in", asked.some(({ required }) => required), asked, null],
    ["markup and SQL", false, fields.filter(isTyped), () => MARKUP],
    ["unseen marks", false, fields.filter(isTyped), () => UNSEEN],
    ["emoji and other scripts", false, fields.filter(isTyped), () => OTHER_SCRIPTS],
  ];
  return [
    ...ways
      .filter(([, , spoilt]) => spoilt.length > 0)
      .map(([how, neverValid, spoilt, value]) => ({
        how,
        neverValid,
        entries: withValues(form, spoilt, value),
      })),
    { how: "nothing at all", neverValid: fields.some((one) => isNumber(one) || isId(one)), entries: [] },
    { how: "everything twice", neverValid: false, entries: [...form.entries, ...form.entries] },
  ];
}

const wrongKind = (field: FormField) =>
  isDate(field) ? "i morgon" : isNumber(field) ? "tolv" : "finns-inte";
const past = (field: FormField) => (isDate(field) ? "2026-02-30" : "-99999999999999999999");

/** These fields are given a value, or left out where there is none; the others stay as the page filled them in. */
function withValues(
  form: PageForm,
  fields: readonly FormField[],
  value: ((field: FormField) => string) | null,
): Entries {
  const names = new Set(fields.map(({ name }) => name));
  const kept = form.entries.filter(([name]) => !names.has(name));
  return value === null ? kept : [...kept, ...fields.map((one): [string, string] => [one.name, value(one)])];
}
