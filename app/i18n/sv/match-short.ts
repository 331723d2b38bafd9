import type { TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import type { MatchMessage } from "#app/domain/matching/messages.ts";
import type { Lack, Strength } from "#app/domain/matching/summary.ts";
import { certificatesSaid, licencesSaid } from "./qualifications.ts";
import { traits } from "./traits.ts";
import { vocabulary } from "./vocabulary.ts";

type Wording<Among extends MatchMessage> = {
  [Key in Among["key"]]: (params: Extract<Among, { key: Key }>["params"]) => string;
};

/** The grounds of a match in a few words each, for the one line that staff read in a list. */
export const matchShort = {
  strength: {
    "reason.occupation.wished": () => "vill arbeta med just det här",
    "reason.occupation.tried": () => "har arbetat med just det här",
    "hard.licence.meets": ({ licence }) => `har ${licencesSaid[licence]}`,
    "hard.certificate.meets": ({ certificate }) => `har ${certificatesSaid[certificate]}`,
    "reason.trait.enough": ({ trait }) => `${lowerFirst(traits[trait].name)} räcker`,
    "reason.condition.offered": () => "det som behövs kan arbetsplatsen ordna",
    "reason.occupation.related": () => "vill göra eller har gjort liknande",
    "reason.distance.near": () => "bor nära arbetsplatsen",
    "reason.waiting": ({ band }) => (band === "over-9" ? "har väntat länge" : "har väntat ett tag"),
  } satisfies Wording<Strength>,
  lack: {
    "hard.licence.not": ({ licence }) => `saknar ${licencesSaid[licence]}`,
    "hard.certificate.not": ({ certificate }) => `saknar ${certificatesSaid[certificate]}`,
    "hard.swedish-spoken.not": ({ level }) => `talar inte svenska på nivå ${level} än`,
    "hard.swedish-written.not": ({ level }) => `skriver inte svenska på nivå ${level} än`,
    "hard.hours.not": ({ hours }) => `kan inte arbeta ${hours} timmar i veckan`,
    "hard.start.not": () => "kan inte börja så tidigt",
    "hard.travel.too-far": () => "har för långt dit",
    "hard.travel.no-vehicle": () => "kan inte ta sig dit utan bil",
    "hard.condition.not": ({ condition }) => lowerFirst(vocabulary.conditions[condition].need),
    "hard.licence.unknown": ({ licence }) => `oklart om ${licencesSaid[licence]} finns`,
    "hard.certificate.unknown": ({ certificate }) => `oklart om ${certificatesSaid[certificate]} finns`,
    "hard.swedish-spoken.unknown": ({ level }) => `oklart om svenskan i tal når ${level}`,
    "hard.swedish-written.unknown": ({ level }) => `oklart om svenskan i skrift når ${level}`,
    "hard.hours.unknown": ({ hours }) => `oklart om ${hours} timmar i veckan går`,
    "hard.start.unknown": () => "oklart om starten passar",
    "hard.start.late": () => "kan inte börja förrän lite senare",
    "hard.travel.unknown": () => "oklart om resan går att lösa",
    "hard.travel.vehicle-unknown": () => "oklart om bil eller moped finns",
    "hard.travel.area-unknown": () => "oklart hur långt det är dit",
    "hard.condition.unknown": () => "oklart om arbetsvillkoren går ihop",
    "gap.trait.short": ({ trait }) => `har en bit kvar i ${learned(trait)}`,
    "gap.condition.unanswered": () => "ett behov väntar på arbetsgivarens svar",
    "gap.occupation.other": () => "vill helst göra något annat",
    "gap.distance.far": () => "har långt dit",
    "gap.trait.unassessed": ({ trait }) => `bedömning av ${learned(trait)} saknas`,
    "gap.conditions.incomplete": () => "kan ha fler behov än de som visas",
    "gap.occupation.unknown": () => "inga önskade yrken att gå efter",
    "gap.distance.unknown": () => "oklart hur långt det är dit",
  } satisfies Wording<Lack>,
  both: ({ strength, lack }: { strength: string; lack: string }) => `${upperFirst(strength)}, men ${lack}.`,
  one: ({ words }: { words: string }) => `${upperFirst(words)}.`,
  neither: "Inget särskilt talar för eller emot.",
};

/** The trait as something one is on the way with; its name, but for the one that is too long for a line. */
function learned(trait: TraitId): string {
  return trait === "forsta-instruktioner" ? "att förstå instruktioner" : lowerFirst(traits[trait].name);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
