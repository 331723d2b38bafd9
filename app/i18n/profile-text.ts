import { hiddenRung } from "#app/domain/anonymity/ladders.ts";
import { type Generalised, QUASI_IDENTIFIERS, type QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { isLanCode, LAN } from "#app/domain/geography/lan.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { Messages } from "./messages.ts";

/** What a reader needs beside the profile itself. */
export interface ProfileReading {
  messages: Messages;
  /** The name of the unit's own commuting area. */
  commutingArea: string;
}

/**
 * One published attribute in words, one text a value. "Not shown" and "has none" are different words: a broker must
 * not take silence for a no.
 */
export function attributeText(
  attribute: QuasiIdentifier,
  { rung, values }: Generalised,
  reading: ProfileReading,
): string[] {
  const { profile } = reading.messages;
  if (rung >= hiddenRung(attribute)) return [profile.notShown];
  if (values.length > 0) return values.map((value) => valueText(attribute, value, reading));
  return [
    attribute in profile.none ? profile.none[attribute as keyof typeof profile.none] : profile.notShown,
  ];
}

/** All of them, in the order of the card. */
export function profileFacts(
  attributes: Record<QuasiIdentifier, Generalised>,
  reading: ProfileReading,
): { id: QuasiIdentifier; term: string; texts: string[]; shown: boolean }[] {
  return QUASI_IDENTIFIERS.map((id) => ({
    id,
    term: reading.messages.profile.attributes[id],
    texts: attributeText(id, attributes[id], reading),
    shown: attributes[id].rung < hiddenRung(id),
  }));
}

/** One value in the forms of domain/anonymity/profile.ts; an unknown one is said as it stands. */
export function valueText(attribute: QuasiIdentifier, value: string, reading: ProfileReading): string {
  const { vocabulary, dates } = reading.messages;
  const [kind = "", rest = ""] = value.split(":");
  switch (attribute) {
    case "area":
      return areaWords(kind, rest, reading);
    case "occupations":
      return occupationByCode(value)?.name ?? value;
    case "swedish":
      return swedishWords(kind, rest, reading);
    case "languages":
      return value === "other" ? vocabulary.hasOtherLanguages : wordOf(vocabulary.languages, value);
    case "licences":
      return value === "has"
        ? vocabulary.hasLicence
        : wordOf({ ...vocabulary.licences, ...vocabulary.licenceGroups }, value);
    case "certificates":
      return value === "has"
        ? vocabulary.hasCertificates
        : wordOf({ ...vocabulary.certificates, ...vocabulary.certificateGroups }, value);
    case "hours":
      return hoursWords(kind, rest, reading);
    case "start":
      return startWords(kind, rest, reading, dates.months);
    case "waiting":
      return wordOf(vocabulary.waitingBands, value);
  }
}

function wordOf(words: Readonly<Record<string, string>>, id: string): string {
  return words[id] ?? id;
}

function areaWords(kind: string, id: string, { commutingArea }: ProfileReading): string {
  if (kind === "kommun") return kommunByCode(id)?.name ?? id;
  if (kind === "lan" && isLanCode(id)) return LAN[id];
  return commutingArea;
}

function swedishWords(skill: string, level: string, { messages }: ProfileReading): string {
  const { swedishLevels, swedishBands } = messages.vocabulary;
  const exact = swedishLevels[level as keyof typeof swedishLevels];
  const words = exact ? exact.name : wordOf(swedishBands, level);
  return skill === "spoken"
    ? messages.profile.spoken({ level: words })
    : messages.profile.written({ level: words });
}

function hoursWords(kind: string, amount: string, { messages }: ProfileReading): string {
  const { hours } = messages.profile;
  if (/^\d+$/.test(amount)) return hours[kind === "now" ? "now" : "reach"]({ hours: Number(amount) });
  return hours[kind === "now" ? "nowShare" : "reachShare"]({ share: wordOf(hours.share, amount) });
}

function startWords(
  kind: string,
  when: string,
  { messages }: ProfileReading,
  months: readonly string[],
): string {
  const { profile } = messages;
  const [year = "", part = ""] = when.split("-");
  const name = (index: number) => months[index] ?? "";
  if (kind === "month") return capital(profile.monthOf({ month: name(Number(part) - 1), year }));
  if (kind === "quarter") {
    const first = (Number(part) - 1) * 3;
    return capital(profile.quarterOf({ from: name(first), to: name(first + 2), year }));
  }
  return kind === "now" ? profile.start.now : profile.start.later;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
