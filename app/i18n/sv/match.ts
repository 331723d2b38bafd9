import type { MatchKey, MatchMessages } from "#app/domain/matching/messages.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

/** How a date is said on the page; the catalogue knows no today. */
interface Say {
  day(date: string): string;
}

/** One wording per ground of a match. Without a subject, so that they read well of oneself and of another. */
export const match = {
  "hard.start.meets": ({ date }, say) => `Kan börja senast ${say.day(date)}.`,
  "hard.start.not": ({ date }, say) => `Kan inte börja så tidigt som ${say.day(date)}.`,
  "hard.start.late": ({ date }, say) => `Kan börja först ${say.day(date)}: fråga om platsen kan vänta.`,
  "hard.start.unknown": ({ date }, say) => `Oklart om det går att börja ${say.day(date)}.`,
  "hard.hours.meets": ({ hours }) => `Kan arbeta minst ${hours} timmar i veckan.`,
  "hard.hours.meets-by-steps": ({ hours, from }) =>
    `Kan börja på minst ${from} timmar i veckan och trappa upp till ${hours}.`,
  "hard.hours.not": ({ hours }) => `Kan inte arbeta ${hours} timmar i veckan.`,
  "hard.hours.unknown": ({ hours }) => `Oklart om det går att arbeta ${hours} timmar i veckan.`,
  "hard.travel.meets": ({ km }) =>
    km < 2 ? "Når arbetsplatsen, som ligger på samma ort." : `Når arbetsplatsen, högst ${km} km bort.`,
  "hard.travel.presumed": ({ km }) =>
    km < 2
      ? "Samma ort som arbetsplatsen. Hur långt det går att resa visas inte."
      : `Högst ${km} km till arbetsplatsen, inom vanligt pendlingsavstånd. Den egna gränsen visas inte.`,
  "hard.travel.too-far": ({ km }) => `Arbetsplatsen ligger för långt bort, minst ${km} km.`,
  "hard.travel.no-vehicle": () => "Arbetsplatsen går inte att nå utan bil eller moped.",
  "hard.travel.unknown": ({ km }) => `Oklart om arbetsplatsen går att nå, upp till ${km} km bort.`,
  "hard.travel.vehicle-unknown": () => "Arbetsplatsen kräver bil eller moped. Oklart om det finns.",
  "hard.travel.area-unknown": () => "Bostadsområdet visas inte, så avståndet är oklart.",
  "hard.licence.meets": ({ licence }) => `Har körkortet som behövs: ${vocabulary.licences[licence]}.`,
  "hard.licence.not": ({ licence }) => `Saknar körkortet som behövs: ${vocabulary.licences[licence]}.`,
  "hard.licence.unknown": ({ licence }) => `Oklart om körkortet finns: ${vocabulary.licences[licence]}.`,
  "hard.certificate.meets": ({ certificate }) =>
    `Har intyget som behövs: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.not": ({ certificate }) =>
    `Saknar intyget som behövs: ${vocabulary.certificates[certificate]}.`,
  "hard.certificate.unknown": ({ certificate }) =>
    `Oklart om intyget finns: ${vocabulary.certificates[certificate]}.`,
  "hard.swedish-spoken.meets": ({ level }) => `Talar svenska på minst nivå ${level}.`,
  "hard.swedish-spoken.not": ({ level }) => `Talar inte svenska på nivå ${level} än.`,
  "hard.swedish-spoken.unknown": ({ level }) => `Oklart om talad svenska når nivå ${level}.`,
  "hard.swedish-written.meets": ({ level }) => `Skriver svenska på minst nivå ${level}.`,
  "hard.swedish-written.not": ({ level }) => `Skriver inte svenska på nivå ${level} än.`,
  "hard.swedish-written.unknown": ({ level }) => `Oklart om skriven svenska når nivå ${level}.`,
  "hard.condition.meets": ({ condition }) =>
    `Inget hinder: ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.not": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, men ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.unknown": ({ condition }) =>
    `Oklart om det går: ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,

  "reason.trait.enough": ({ trait, level }) =>
    `${traits[trait].name}: ${lowerFirst(traits[trait].anchors[level])}`,
  "reason.occupation.wished": () => "Vill arbeta med just detta.",
  "reason.occupation.tried": () => "Har arbetat med just detta.",
  "reason.occupation.related": () => "Vill arbeta eller har arbetat med något som liknar detta.",
  "reason.condition.offered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, och det kan arbetsplatsen ordna.`,
  "reason.conditions.none-needed": () => "Behöver ingen särskild anpassning.",
  "reason.distance.near": ({ km }) =>
    km < 2 ? "Nära: samma ort som arbetsplatsen." : `Nära: högst ${km} km till arbetsplatsen.`,
  "reason.waiting": ({ band }) => `${vocabulary.waitingBands[band]}.`,
  "reason.spread": () => "Har inte stått högt på någon annan lista den senaste tiden.",

  "gap.trait.short": ({ trait, level, needed }) =>
    `${traits[trait].name}: steg ${level}, platsen behöver steg ${needed}.`,
  "gap.trait.unassessed": ({ trait, needed }) =>
    `${traits[trait].name} är inte bedömd eller visas inte. Platsen behöver steg ${needed}.`,
  "gap.occupation.other": () => "Önskar arbete i ett annat yrkesområde.",
  "gap.occupation.unknown": () => "Önskade yrken visas inte.",
  "gap.condition.unanswered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}. Arbetsgivaren har inte svarat på om det går att ordna.`,
  "gap.condition.not-met": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, men ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "gap.conditions.incomplete": () => "Fler arbetsvillkor kan finnas. Fråga handläggaren.",
  "gap.distance.far": ({ km }) => `Långt: minst ${km} km till arbetsplatsen.`,
  "gap.distance.unknown": () => "Avståndet till arbetsplatsen är oklart.",
  "gap.spread": ({ lists }) =>
    lists === 1
      ? "Har nyss stått högt på listan för en annan plats."
      : `Har nyss stått högt på listorna för ${lists} andra platser.`,

  "change.start": ({ date }, say) => `Om platsen kunde börja ${say.day(date)}.`,
  "change.hours": ({ hours }) => `Om ${hours} timmar i veckan räckte.`,
  "change.hours-steps": ({ from }) => `Om det gick att börja på ${from} timmar i veckan och trappa upp.`,
  "change.travel": () => "Om resan gick att lösa.",
  "change.licence": ({ licence }) =>
    `Med körkort eller om kravet togs bort: ${vocabulary.licences[licence]}.`,
  "change.certificate": ({ certificate }) =>
    `Med en kurs eller om kravet togs bort: ${vocabulary.certificates[certificate]}.`,
  "change.swedish-spoken": ({ level }) => `Om kravet på talad svenska var lägre än ${level}.`,
  "change.swedish-written": ({ level }) => `Om kravet på skriven svenska var lägre än ${level}.`,
  "change.condition": ({ condition }) =>
    `Om arbetsplatsen ändå ${can(vocabulary.conditions[condition].offer)}.`,
  "change.offer-condition": ({ condition }) =>
    `Om arbetsplatsen ${can(vocabulary.conditions[condition].offer)}.`,
} satisfies { [Key in MatchKey]: (params: MatchMessages[Key], say: Say) => string };

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}

/** Offers are worded "Kan ordna …"; what might be is "kunde ordna …". */
function can(offer: string): string {
  return lowerFirst(offer).replace(/^kan /, "kunde ");
}
