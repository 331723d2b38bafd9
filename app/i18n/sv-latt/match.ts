import type { match as source } from "../sv/match.ts";
import type { Widened } from "../widened.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

export const match: Widened<typeof source> = {
  "hard.start.meets": ({ date }, say) => `Du kan börja ${say.day(date)}.`,
  "hard.start.not": ({ date }, say) => `Du kan inte börja ${say.day(date)}.`,
  "hard.start.late": ({ date }, say) => `Du kan börja ${say.day(date)}. Fråga om platsen kan vänta på dig.`,
  "hard.start.unknown": ({ date }, say) => `Vi vet inte om du kan börja ${say.day(date)}.`,
  "hard.hours.meets": ({ hours }) => `Du kan arbeta ${hours} timmar i veckan.`,
  "hard.hours.meets-by-steps": ({ hours, from }) =>
    `Du kan börja med ${from} timmar i veckan. Sedan arbetar du mer, upp till ${hours} timmar.`,
  "hard.hours.not": ({ hours }) =>
    `De vill att du arbetar ${hours} timmar i veckan. Det är för mycket för dig.`,
  "hard.hours.unknown": ({ hours }) => `Vi vet inte om du kan arbeta ${hours} timmar i veckan.`,
  "hard.travel.meets": ({ km }) =>
    km < 2 ? "Det ligger på din ort." : `Det är inte för långt. Högst ${km} km.`,
  "hard.travel.presumed": ({ km }) => (km < 2 ? "Det ligger på din ort." : `Det är högst ${km} km dit.`),
  "hard.travel.too-far": ({ km }) => `Det är för långt. Minst ${km} km.`,
  "hard.travel.no-vehicle": () => "Du behöver bil eller moped för att komma dit.",
  "hard.travel.unknown": ({ km }) => `Vi vet inte om det är för långt. Det kan vara ${km} km.`,
  "hard.travel.vehicle-unknown": () => "Bussen går inte dit. Kan du komma dit på ett annat sätt?",
  "hard.travel.area-unknown": () => "Vi vet inte hur långt det är.",
  "hard.licence.meets": ({ licence }) => `Du har rätt körkort: ${vocabulary.licences[licence]}.`,
  "hard.licence.not": ({ licence }) => `Du behöver ett körkort: ${vocabulary.licences[licence]}.`,
  "hard.licence.unknown": ({ licence }) => `Har du det här körkortet? ${vocabulary.licences[licence]}.`,
  "hard.certificate.meets": ({ certificate }) =>
    `Du har rätt intyg: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.not": ({ certificate }) =>
    `Du behöver ett intyg: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.unknown": ({ certificate }) =>
    `Har du det här intyget? ${vocabulary.certificates[certificate]}.`,
  "hard.swedish-spoken.meets": ({ level }) => `Du talar svenska tillräckligt bra (${level}).`,
  "hard.swedish-spoken.not": ({ level }) => `Du behöver tala mer svenska (${level}).`,
  "hard.swedish-spoken.unknown": ({ level }) =>
    `Vi vet inte om du talar svenska tillräckligt bra (${level}).`,
  "hard.swedish-written.meets": ({ level }) => `Du skriver svenska tillräckligt bra (${level}).`,
  "hard.swedish-written.not": ({ level }) => `Du behöver kunna skriva mer svenska (${level}).`,
  "hard.swedish-written.unknown": ({ level }) =>
    `Vi vet inte om du skriver svenska tillräckligt bra (${level}).`,
  "hard.condition.meets": ({ condition }) =>
    `Det går bra för dig: ${vocabulary.conditions[condition].cannot}.`,
  "hard.condition.not": ({ condition }) => `Det passar inte: ${vocabulary.conditions[condition].cannot}.`,
  "hard.condition.unknown": ({ condition }) =>
    `Går det bra för dig? ${vocabulary.conditions[condition].cannot}.`,

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
    `${vocabulary.conditions[condition].need}. Vi måste fråga arbetsplatsen om det går.`,
  "gap.condition.not-met": ({ condition }) => `Det passar inte: ${vocabulary.conditions[condition].cannot}.`,
  "gap.conditions.incomplete": () => "Prata med din handläggare om vad du behöver.",
  "gap.distance.far": ({ km }) => `Det är långt. Minst ${km} km.`,
  "gap.distance.unknown": () => "Vi vet inte hur långt det är.",
  "gap.spread": () => "Du har fått förslag om andra platser nyss.",

  "change.start": ({ date }, say) => `Det går om du får börja ${say.day(date)}.`,
  "change.hours": ({ hours }) => `Det går om du får arbeta ${hours} timmar i veckan.`,
  "change.hours-steps": ({ from }) => `Det går om du får börja med ${from} timmar i veckan och öka sedan.`,
  "change.travel": () => "Det går om du kan komma dit.",
  "change.licence": ({ licence }) => `Det går om du får körkort: ${vocabulary.licences[licence]}.`,
  "change.certificate": ({ certificate }) =>
    `Det går om du går en kurs: ${vocabulary.certificates[certificate]}.`,
  "change.swedish-spoken": () => "Det går när du talar mer svenska.",
  "change.swedish-written": () => "Det går när du kan skriva mer svenska.",
  "change.condition": ({ condition }) =>
    `Det går om arbetsplatsen ändrar på det här: ${vocabulary.conditions[condition].cannot}.`,
  "change.offer-condition": ({ condition }) =>
    `Det passar bättre om det här går: ${vocabulary.conditions[condition].offer}.`,
};
