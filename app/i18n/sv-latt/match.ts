import { plural } from "../plural.ts";
import type { matchChange as changeSource, match as source, matchStep as stepSource } from "../sv/match.ts";
import { certificatesSaid, licencesSaid } from "../sv/qualifications.ts";
import type { Widened } from "../widened.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

export const match: Widened<typeof source> = {
  "hard.start.meets": ({ date }, say) => `Du kan börja ${say.day(date)}.`,
  "hard.start.not": ({ date }, say) => `De vill att du börjar ${say.day(date)}. Du kan inte börja då.`,
  "hard.start.late": ({ date }, say) => `Du kan börja ${say.day(date)}. Fråga om platsen kan vänta på dig.`,
  "hard.start.unknown": ({ date }, say) => `Vi vet inte om du kan börja ${say.day(date)}.`,
  "hard.hours.meets": ({ hours }) => `Du kan arbeta ${hours} timmar i veckan.`,
  "hard.hours.meets-by-steps": ({ hours, from }) =>
    `Du kan börja med ${from} timmar i veckan. Sedan arbetar du mer, upp till ${hours} timmar.`,
  "hard.hours.not": ({ hours }) =>
    `De vill att du arbetar ${hours} timmar i veckan. Det är mer än du kan nu.`,
  "hard.hours.unknown": ({ hours }) => `Vi vet inte om du kan arbeta ${hours} timmar i veckan.`,
  "hard.travel.meets": ({ km }) =>
    km < 2 ? "Det ligger på din ort." : `Det är inte för långt. Högst ${km} km.`,
  "hard.travel.presumed": ({ km }) => (km < 2 ? "Det ligger på din ort." : `Det är högst ${km} km dit.`),
  "hard.travel.too-far": ({ km }) => `Det är för långt. Minst ${km} km.`,
  "hard.travel.no-vehicle": () => "Du behöver bil eller moped för att komma dit.",
  "hard.travel.unknown": ({ km }) => `Vi vet inte om det är för långt. Det kan vara ${km} km.`,
  "hard.travel.vehicle-unknown": () => "Bussen går inte dit. Kan du komma dit på ett annat sätt?",
  "hard.travel.area-unknown": () => "Vi vet inte hur långt det är.",
  "hard.licence.meets": ({ licence }) => `Du har ${licencesSaid[licence]}. Det behövs där.`,
  "hard.licence.not": ({ licence }) => `Du behöver ${licencesSaid[licence]}.`,
  "hard.licence.unknown": ({ licence }) => `Du behöver ${licencesSaid[licence]}. Har du det?`,
  "hard.certificate.meets": ({ certificate }) => `Du har ${certificatesSaid[certificate]}. Det behövs där.`,
  "hard.certificate.not": ({ certificate }) => `Du behöver ${certificatesSaid[certificate]}.`,
  "hard.certificate.unknown": ({ certificate }) => `Du behöver ${certificatesSaid[certificate]}. Har du det?`,
  "hard.swedish-spoken.meets": ({ level }) => `Du talar svenska tillräckligt bra (${level}).`,
  "hard.swedish-spoken.not": ({ level }) => `Du behöver kunna tala mer svenska (${level}).`,
  "hard.swedish-spoken.unknown": ({ level }) =>
    `Vi vet inte om du talar svenska tillräckligt bra (${level}).`,
  "hard.swedish-written.meets": ({ level }) => `Du skriver svenska tillräckligt bra (${level}).`,
  "hard.swedish-written.not": ({ level }) => `Du behöver kunna skriva mer svenska (${level}).`,
  "hard.swedish-written.unknown": ({ level }) =>
    `Vi vet inte om du skriver svenska tillräckligt bra (${level}).`,
  "hard.condition.meets": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}. Det går bra för dig.`,
  "hard.condition.not": ({ condition }) => `${vocabulary.conditions[condition].cannot}. Det passar inte dig.`,
  "hard.condition.unknown": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}. Går det bra för dig?`,

  "reason.trait.enough": ({ trait }) => `Det här är du bra på: ${traits[trait].name}.`,
  "reason.occupation.wished": () => "Du vill arbeta med det här.",
  "reason.occupation.tried": () => "Du har arbetat med det här förut.",
  "reason.occupation.related": () => "Det liknar något som du vill arbeta med eller har arbetat med.",
  "reason.condition.offered": ({ condition }) => `${vocabulary.conditions[condition].offer}.`,
  "reason.conditions.none-needed": () => "Du behöver ingen särskild hjälp för att arbeta där.",
  "reason.distance.near": ({ km }) => (km < 2 ? "Det är nära dig." : `Det är nära. Högst ${km} km.`),
  "reason.waiting": ({ band }) => `${vocabulary.waitingBands[band]}.`,
  "reason.spread": () => "Du har inte fått förslag om många andra platser nyss.",

  "gap.trait.short": ({ trait }) => `Det här kan du träna på: ${traits[trait].name}.`,
  "gap.trait.unassessed": ({ trait }) => `Det här har ingen bedömt än: ${traits[trait].name}.`,
  "gap.occupation.other": () => "Det är ett annat arbete än du har sagt att du vill ha.",
  "gap.occupation.unknown": () => "Du har inte sagt vad du vill arbeta med.",
  "gap.condition.unanswered": ({ condition }) =>
    `Du har sagt: ${vocabulary.conditions[condition].need}. Vi måste fråga arbetsplatsen om det går.`,
  "gap.condition.not-met": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}. Det passar inte dig.`,
  "gap.conditions.incomplete": () => "Prata med din handläggare om vad du behöver.",
  "gap.distance.far": ({ km }) => `Det är långt. Minst ${km} km.`,
  "gap.distance.unknown": () => "Vi vet inte hur långt det är.",
  "gap.spread": () => "Du har fått förslag om andra platser nyss.",

  "change.start": ({ date }, say) => `Om du får börja ${say.day(date)}`,
  "change.hours": ({ hours }) => `Om du får arbeta ${hours} timmar i veckan`,
  "change.hours-steps": ({ from }) => `Om du får börja med ${from} timmar i veckan och öka sedan`,
  "change.travel": () => "Om du kan ta dig dit",
  "change.licence": ({ licence }) => `Om du tar ${licencesSaid[licence]}`,
  "change.certificate": ({ certificate }) => `Om du får ${certificatesSaid[certificate]}`,
  "change.swedish-spoken": () => "När du kan tala mer svenska",
  "change.swedish-written": () => "När du kan skriva mer svenska",
  "change.condition": ({ condition }) => `Om ${lowerFirst(vocabulary.conditions[condition].offer)}`,
  "change.offer-condition": ({ condition }) => `Om ${lowerFirst(vocabulary.conditions[condition].offer)}`,
};

export const matchChange: Widened<typeof changeSource> = {
  opens: ({ change }) => `${change} går det bra.`,
  leavesUnclear: ({ change }) => `${change} kan det gå bra. Vi måste fråga mer.`,
  leavesMore: ({ change }) => `${change} är det ett steg närmare.`,
  gives: ({ change }) => `${change} passar det bättre.`,
  helps: ({ change }) => `${change} passar det bättre.`,
};

export const matchStep: Widened<typeof stepSource> = {
  licence: ({ licence, count }) => `Om du tar ${licencesSaid[licence]}: ${more(count)}`,
  certificate: ({ certificate, count }) => `Om du får ${certificatesSaid[certificate]}: ${more(count)}`,
  swedish: ({ spoken, written, count }) =>
    spoken === written
      ? `När du kan mer svenska (${spoken}): ${more(count)}`
      : `När du kan mer svenska (tala ${spoken}, skriva ${written}): ${more(count)}`,
  hours: ({ hours, count }) => `Om du kan arbeta ${hours} timmar i veckan: ${more(count)}`,
  start: ({ date, count }, say) => `Om du kan börja ${say.day(date)}: ${more(count)}`,
  travel: ({ km, count }) => `Om du kan resa ${km} km: ${more(count)}`,
};

function more(count: number): string {
  return plural("sv", count, { one: "1 plats till", other: `${count} platser till` });
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}
