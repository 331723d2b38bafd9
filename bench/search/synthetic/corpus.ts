import { ASIDES, CONDITION_ASIDES, TOWN_ASIDES } from "./general.data.ts";
import { fill, firmName, name, type Token } from "./pattern.ts";
import type { SyntheticKind, SyntheticPlacement } from "./placement.ts";
import { between, chance, pick, pickEarly, type Random, sample, seeded } from "./prng.ts";
import { fillFrame, frameOf, readTrade, type Said, sentence, type TradeLists, unused } from "./sentences.ts";
import { SURNAMES } from "./towns.data.ts";
import { TRADES } from "./trades/trades.ts";
import { type Occurrence, occurrencesOf, type Place } from "./truth.ts";
import { type Whereabouts, whereabouts } from "./whereabouts.ts";

const WORDS_IN_TASKS = { min: 25, max: 60 };
const MOST_SENTENCES = 4;
const TITLE_WORDS = { min: 2, max: 5 };
const DAY = 24 * 3_600_000;
/** The day the corpus is read: the last is published the evening before. */
const TODAY = Date.UTC(2026, 10, 28);
const DAYS_PUBLISHED = 120;

const trades = TRADES.map(readTrade);
const KINDS: readonly SyntheticKind[] = [
  "anstallning",
  "praktik",
  "lonebidragsanstallning",
  "arbetstraning",
  "prova-pa",
];
const HOURS = [
  { min: 10, max: 20 },
  { min: 20, max: 40 },
  { min: 40, max: 40 },
  { min: 5, max: 15 },
  { min: 20, max: 30 },
];
const CONDITIONS = Object.keys(CONDITION_ASIDES);

/** So many advertisements, the same for the same seed, and the first of a longer corpus those of a shorter one. */
export function makeCorpus(n: number, seed: number): SyntheticPlacement[] {
  const random = seeded(seed);
  return Array.from({ length: n }, (_, at) => makePlacement(random, `s${String(at).padStart(6, "0")}`));
}

function makePlacement(random: Random, id: string): SyntheticPlacement {
  const trade = pickTrade(random);
  const place = whereabouts(random);
  const conditions = sample(random, CONDITIONS, between(random, 1, 4));
  const { occupation, said: title } = makeTitle(random, trade, place);
  const employer = makeEmployer(random, trade, place);
  const sentences = makeTasks(random, trade, place, conditions);
  const titleText = textOf(title);
  return {
    id,
    title: upperFirst(titleText),
    tasks: sentences.map((said) => upperFirst(textOf(said))).join(" "),
    employerName: textOf(employer),
    kind: kindOf(random, titleText),
    occupation,
    kommun: place.kommun.code,
    town: place.town,
    point: place.point,
    hoursPerWeek: pickEarly(random, HOURS),
    startDate: new Date(TODAY + between(random, 3, 90) * DAY).toISOString().slice(0, 10),
    seatsLeft: between(random, 1, 4),
    canLeadToEmployment: chance(random, 0.4),
    reachableWithoutCar: chance(random, 0.65),
    conditionsOffered: conditions,
    swedishSpoken: null,
    swedishWritten: null,
    licences: chance(random, 0.15) ? ["B"] : [],
    certificates: [],
    publishedAt: new Date(TODAY - Math.ceil(random() * DAYS_PUBLISHED * DAY)).toISOString(),
    truth: [
      ...truthOf(employer, "employer"),
      ...truthOf(title, "title"),
      ...sentences.flatMap((said, at) => truthOf(said, `sentence-${at + 1}` as Place)),
    ],
  };
}

/** As the title says, where it says so. */
function kindOf(random: Random, title: string): SyntheticKind {
  if (title.startsWith("praktik")) return "praktik";
  if (title.startsWith("prova på")) return "prova-pa";
  return title.startsWith("arbetsträning") ? "arbetstraning" : pickEarly(random, KINDS);
}

/** Some trades have many advertisements, all have some. */
function pickTrade(random: Random): TradeLists {
  return chance(random, 0.5) ? pickEarly(random, trades) : pick(random, trades);
}

function makeTitle(
  random: Random,
  trade: TradeLists,
  place: Whereabouts,
): { occupation: string; said: Said[] } {
  for (;;) {
    const title = pickEarly(random, trade.titles);
    const said = fillFrame(random, frameOf(pickEarly(random, title.frames)), (slot) =>
      slot === "x" ? fill(random, title.pattern) : name(place.town ?? place.kommun.name),
    );
    const words = wordsIn(said);
    if (words >= TITLE_WORDS.min && words <= TITLE_WORDS.max) return { occupation: title.occupation, said };
  }
}

function makeEmployer(random: Random, trade: TradeLists, { kommun }: Whereabouts): Said[] {
  const branch = firmName(pickEarly(random, trade.employers));
  const owner = pick(random, SURNAMES);
  const forms: (() => Token[])[] = [
    () => [...name(`${owner}s `), ...branch],
    () => [...name(`${kommun.name} `), ...branch, ...name(" AB")],
    () => name(`${kommun.name} kommun`),
    () => [...branch, ...name(` i ${kommun.name}`)],
    () => [...name(`${owner} & ${pick(random, SURNAMES)} `), ...branch],
  ];
  return pick(random, forms)().map((token) => ({ token, phrase: 0, aside: false }));
}

/** Two to four sentences: the first of the work, the others mostly, in the length advertisements have. */
function makeTasks(random: Random, trade: TradeLists, place: Whereabouts, conditions: string[]): Said[][] {
  for (;;) {
    const used = new Set<unknown>();
    const sentences = [sentence(random, trade, used)];
    const wanted = between(random, 2, MOST_SENTENCES);
    while (
      sentences.length < wanted ||
      (total(sentences) < WORDS_IN_TASKS.min && sentences.length < MOST_SENTENCES)
    ) {
      sentences.push(
        chance(random, 0.5)
          ? sentence(random, chance(random, 0.08) ? pick(random, trades) : trade, used)
          : aside(random, place, conditions, used),
      );
    }
    const words = total(sentences);
    if (words >= WORDS_IN_TASKS.min && words <= WORDS_IN_TASKS.max) return sentences;
  }
}

function aside(random: Random, place: Whereabouts, conditions: string[], used: Set<unknown>): Said[] {
  const list = pick(random, [ASIDES, ASIDES, CONDITION_ASIDES[pick(random, conditions)]!, TOWN_ASIDES]);
  return fillFrame(random, frameOf(unused(random, list, used)), () => name(place.town ?? place.kommun.name));
}

function total(sentences: readonly Said[][]): number {
  return sentences.reduce((sum, said) => sum + wordsIn(said), 0);
}

function wordsIn(said: readonly Said[]): number {
  return said.reduce((sum, { token }) => (token.meaning === undefined ? sum : sum + 1), 0);
}

function textOf(said: readonly Said[]): string {
  return said.map(({ token }) => token.text).join("");
}

function upperFirst(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function truthOf(said: readonly Said[], place: Place): readonly Occurrence[] {
  const truth: Occurrence[] = [];
  for (const { token, phrase, aside } of said) {
    if (token.meaning === undefined || token.meaning === "small") continue;
    truth.push(...occurrencesOf(token.text.toLowerCase(), token.meaning, { place, phrase, aside }));
  }
  return truth;
}
