import { CARD_PARTS, type CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Steps } from "../steps.tsx";
import { HoursPart } from "./hours-part.tsx";
import { OccupationsPart } from "./occupations-part.tsx";
import { partAddress } from "./part-address.ts";
import type { PartProps } from "./part-frame.tsx";
import { ConditionsPart, LanguagesPart, PapersPart, StrengthsPart, TravelPart } from "./plain-parts.tsx";
import { TraitsPart } from "./traits-part.tsx";

const PART: Record<CardPart, (props: PartProps) => React.ReactNode> = {
  traits: TraitsPart,
  occupations: OccupationsPart,
  papers: PapersPart,
  languages: LanguagesPart,
  hours: HoursPart,
  travel: TravelPart,
  conditions: ConditionsPart,
  strengths: StrengthsPart,
};

/** A draft of a kompetenskort, one part on the screen at a time. */
export function CardEditor(props: PartProps) {
  const { caseworker } = useMessages();
  const { view } = props;
  const say = caseworker.card.parts[view.part];
  const Part = PART[view.part];
  return (
    <div>
      <Steps
        label={caseworker.card.partsLabel}
        current={CARD_PARTS.indexOf(view.part)}
        steps={CARD_PARTS.map((part) => ({
          label: caseworker.card.parts[part].name,
          to: partAddress(view.here, part),
          done: !view.missing.includes(part),
        }))}
      />
      <h2>{say.title}</h2>
      <p className="mt-1 mb-6 max-w-prose text-lg text-muted">{say.lead}</p>
      {/* A key per part and trait: what was typed in one never shows in another. */}
      <Part key={`${view.part}-${view.trait}`} {...props} />
    </div>
  );
}
