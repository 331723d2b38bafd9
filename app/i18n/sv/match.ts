import type { CertificateId, Licence } from "#app/domain/kompetenskort/vocabulary.ts";
import type { MatchKey, MatchMessages } from "#app/domain/matching/messages.ts";
import { certificatesSaid, licencesSaid } from "./qualifications.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

/** How a date is said on the page; the catalogue knows no today. */
interface Say {
  day(date: string): string;
}

interface Clause {
  change: string;
}

interface Opens {
  count: number;
}

/** One wording per ground of a match. Without a subject, so that they read well of oneself and of another. */
export const match = {
  "hard.start.meets": ({ date }, say) => `Kan börja ${say.day(date)}.`,
  "hard.start.not": ({ date }, say) => `Kan inte börja så tidigt som ${say.day(date)}.`,
  "hard.start.late": ({ date }, say) => `Kan börja först ${say.day(date)}: fråga om platsen kan vänta.`,
  "hard.start.unknown": ({ date }, say) => `Oklart om det går att börja ${say.day(date)}.`,
  "hard.hours.meets": ({ hours }) => `Kan arbeta minst ${hours} timmar i veckan.`,
  "hard.hours.meets-by-steps": ({ hours, from }) =>
    `Kan börja på minst ${from} timmar i veckan och trappa upp till ${hours}.`,
  "hard.hours.not": ({ hours }) => `Arbetet är på minst ${hours} timmar i veckan, mer än vad som går nu.`,
  "hard.hours.unknown": ({ hours }) => `Oklart om det går att arbeta ${hours} timmar i veckan.`,
  "hard.travel.meets": ({ km }) =>
    km < 2
      ? "Kan ta sig till arbetsplatsen, som ligger på samma ort."
      : `Kan ta sig till arbetsplatsen, högst ${km} km bort.`,
  "hard.travel.presumed": ({ km }) =>
    km < 2
      ? "Bor på samma ort som arbetsplatsen. Hur långt det går att resa visas inte."
      : `Högst ${km} km till arbetsplatsen, inom vanligt pendlingsavstånd. Hur långt det går att resa visas inte.`,
  "hard.travel.too-far": ({ km }) => `Arbetsplatsen ligger för långt bort, minst ${km} km.`,
  "hard.travel.no-vehicle": () => "Arbetsplatsen går inte att nå utan bil eller moped.",
  "hard.travel.unknown": ({ km }) =>
    `Oklart om det går att ta sig till arbetsplatsen, upp till ${km} km bort.`,
  "hard.travel.vehicle-unknown": () => "Det krävs bil eller moped för att ta sig dit. Oklart om det finns.",
  "hard.travel.area-unknown": () => "Bostadsorten visas inte, så avståndet är oklart.",
  "hard.licence.meets": ({ licence }) => `Har ${licencesSaid[licence]}, som arbetet kräver.`,
  "hard.licence.not": ({ licence }) => `Har inte ${licencesSaid[licence]} än, och arbetet kräver det.`,
  "hard.licence.unknown": ({ licence }) => `Arbetet kräver ${licencesSaid[licence]}. Oklart om det finns.`,
  "hard.certificate.meets": ({ certificate }) => `Har ${certificatesSaid[certificate]}, som arbetet kräver.`,
  "hard.certificate.not": ({ certificate }) =>
    `Har inte ${certificatesSaid[certificate]} än, och arbetet kräver det.`,
  "hard.certificate.unknown": ({ certificate }) =>
    `Arbetet kräver ${certificatesSaid[certificate]}. Oklart om det finns.`,
  "hard.swedish-spoken.meets": ({ level }) => `Talar svenska på minst nivå ${level}.`,
  "hard.swedish-spoken.not": ({ level }) => `Talar inte svenska på nivå ${level} än.`,
  "hard.swedish-spoken.unknown": ({ level }) => `Oklart om svenskan i tal når nivå ${level}.`,
  "hard.swedish-written.meets": ({ level }) => `Skriver svenska på minst nivå ${level}.`,
  "hard.swedish-written.not": ({ level }) => `Skriver inte svenska på nivå ${level} än.`,
  "hard.swedish-written.unknown": ({ level }) => `Oklart om svenskan i skrift når nivå ${level}.`,
  "hard.condition.meets": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}, och det är inget hinder.`,
  "hard.condition.not": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, men ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "hard.condition.unknown": ({ condition }) =>
    `${vocabulary.conditions[condition].cannot}. Oklart om det går bra.`,

  "reason.trait.enough": ({ trait, level }) =>
    `${traits[trait].name}: ${lowerFirst(traits[trait].anchors[level])}`,
  "reason.occupation.wished": () => "Vill arbeta med just det här.",
  "reason.occupation.tried": () => "Har arbetat med just det här.",
  "reason.occupation.related": () => "Vill arbeta eller har arbetat med något liknande.",
  "reason.condition.offered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, och det kan arbetsplatsen ordna.`,
  "reason.conditions.none-needed": () => "Behöver ingen särskild anpassning.",
  "reason.distance.near": ({ km }) =>
    km < 2 ? "Bor på samma ort som arbetsplatsen." : `Bor nära, högst ${km} km från arbetsplatsen.`,
  "reason.waiting": ({ band }) => `${vocabulary.waitingBands[band]}.`,
  "reason.spread": () => "Har inte stått högt på någon annan lista den senaste tiden.",

  "gap.trait.short": ({ trait, level, needed }) =>
    `${traits[trait].name} på steg ${level}. Arbetet behöver steg ${needed}: ${lowerFirst(traits[trait].anchors[needed])}`,
  "gap.trait.unassessed": ({ trait, needed }) =>
    `Ingen bedömning av ${lowerFirst(traits[trait].name)} att gå efter. Arbetet behöver steg ${needed}: ${lowerFirst(traits[trait].anchors[needed])}`,
  "gap.occupation.other": () => "Vill helst arbeta med något annat.",
  "gap.occupation.unknown": () => "Inga önskade yrken att gå efter.",
  "gap.condition.unanswered": ({ condition }) =>
    `${vocabulary.conditions[condition].need}. Arbetsgivaren har inte svarat på om det går att ordna.`,
  "gap.condition.not-met": ({ condition }) =>
    `${vocabulary.conditions[condition].need}, men ${lowerFirst(vocabulary.conditions[condition].cannot)}.`,
  "gap.conditions.incomplete": () => "Fler behov kan finnas än de som visas. Fråga handläggaren.",
  "gap.distance.far": ({ km }) => `Långt till arbetsplatsen, minst ${km} km.`,
  "gap.distance.unknown": () => "Avståndet till arbetsplatsen är oklart.",
  "gap.spread": () => "Har nyss stått högt på listorna för andra platser.",

  "change.start": ({ date }, say) => `Om platsen kunde börja ${say.day(date)}`,
  "change.hours": ({ hours }) => `Om ${hours} timmar i veckan räckte`,
  "change.hours-steps": ({ from }) => `Om det gick att börja på ${from} timmar i veckan och trappa upp`,
  "change.travel": () => "Om resan gick att lösa",
  "change.licence": ({ licence }) => `Med ${licencesSaid[licence]} eller utan det kravet`,
  "change.certificate": ({ certificate }) => `Med ${certificatesSaid[certificate]} eller utan det kravet`,
  "change.swedish-spoken": ({ level }) => `Med svenska i tal på nivå ${level} eller ett lägre krav`,
  "change.swedish-written": ({ level }) => `Med svenska i skrift på nivå ${level} eller ett lägre krav`,
  "change.condition": ({ condition }) =>
    `Om arbetsplatsen ändå ${can(vocabulary.conditions[condition].offer)}`,
  "change.offer-condition": ({ condition }) =>
    `Om arbetsplatsen ${can(vocabulary.conditions[condition].offer)}`,
} satisfies { [Key in MatchKey]: (params: MatchMessages[Key], say: Say) => string };

/** A change, which is worded as a clause, with what it would give. */
export const matchChange = {
  opens: ({ change }: Clause) => `${change} skulle alla krav vara uppfyllda.`,
  leavesUnclear: ({ change }: Clause) =>
    `${change} skulle inget krav hindra, men något är fortfarande oklart.`,
  leavesMore: ({ change }: Clause) => `${change} skulle ett av hindren vara borta.`,
  gives: ({ change, points }: Clause & { points: number }) => `${change} skulle det ge ${points} poäng till.`,
  helps: ({ change }: Clause) => `${change} skulle det passa bättre.`,
};

/** What one more step would open, to the person and their caseworker. */
export const matchStep = {
  licence: ({ licence, count }: Opens & { licence: Licence }) =>
    `Med ${licencesSaid[licence]}: ${count} fler`,
  certificate: ({ certificate, count }: Opens & { certificate: CertificateId }) =>
    `Med ${certificatesSaid[certificate]}: ${count} fler`,
  swedish: ({ spoken, written, count }: Opens & { spoken: string; written: string }) =>
    spoken === written
      ? `Med svenska på nivå ${spoken}: ${count} fler`
      : `Med svenska på nivå ${spoken} i tal och ${written} i skrift: ${count} fler`,
  hours: ({ hours, count }: Opens & { hours: number }) => `Med ${hours} timmar i veckan: ${count} fler`,
  start: ({ date, count }: Opens & { date: string }, say: Say) => `Med start ${say.day(date)}: ${count} fler`,
  travel: ({ km, count }: Opens & { km: number }) => `Med upp till ${km} km resväg: ${count} fler`,
};

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}

/** Offers are worded "Kan ordna …"; what might be is "kunde ordna …". */
function can(offer: string): string {
  return lowerFirst(offer).replace(/^kan /, "kunde ");
}
