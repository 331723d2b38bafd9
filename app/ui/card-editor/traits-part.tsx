import { Link } from "react-router";
import { traitForm } from "#app/domain/kompetenskort/trait-form.ts";
import { TRAIT_LEVELS, TRAITS, type TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { RadioGroup } from "../choices.tsx";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon.tsx";
import { fieldProps, useSchemaForm } from "../schema-form.tsx";
import { partAddress } from "./part-address.ts";
import { PartFrame, type PartProps } from "./part-frame.tsx";

/** One trait at a time: four behaviours to choose among, what was seen beside the participant's own view. */
export function TraitsPart({ cardId, view, reply }: PartProps) {
  const { caseworker, traits } = useMessages();
  const say = caseworker.card.traits;
  const { trait, content } = view;
  const [form, fields] = useSchemaForm({
    id: `egenskap-${trait}`,
    schema: traitForm,
    reply,
    defaultValue: {
      trait,
      observed: posted(content.traits?.[trait]),
      self: posted(content.selfTraits?.[trait]),
    },
  });
  const words = traits[trait];
  const options = [
    ...TRAIT_LEVELS.map((level) => ({ value: String(level), label: words.anchors[level] })),
    { value: "0", label: say.notAssessed },
  ];
  const index = TRAITS.indexOf(trait);
  return (
    <PartFrame
      cardId={cardId}
      view={view}
      form={form}
      {...(index < TRAITS.length - 1 && { next: caseworker.card.saveAndAssess })}
    >
      <TraitDots view={view} />
      <div>
        <p className="text-sm text-muted">{say.of({ index: index + 1, of: TRAITS.length })}</p>
        <h3 className="text-2xl">{words.name}</h3>
        <p className="mt-1 text-lg text-muted">{words.question}</p>
      </div>
      <input type="hidden" name="trait" value={trait} readOnly />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <RadioGroup {...fieldProps(fields.observed)} label={say.observed} options={options} />
        <RadioGroup {...fieldProps(fields.self)} label={say.self} options={options} />
      </div>
    </PartFrame>
  );
}

/** All traits in a row: which are done, where we are, each a press away. */
function TraitDots({ view }: { view: PartProps["view"] }) {
  const { caseworker, traits } = useMessages();
  const say = caseworker.card.traits;
  return (
    <nav aria-label={say.all}>
      <ol className="flex flex-wrap gap-1.5">
        {TRAITS.map((trait, index) => {
          const done = view.content.traits?.[trait] !== undefined;
          const here = trait === view.trait;
          return (
            <li key={trait}>
              <Link
                to={partAddress(view.here, "traits", index + 1)}
                preventScrollReset
                aria-current={here ? "step" : undefined}
                title={traits[trait].name}
                className={classNames(
                  "grid size-9 place-items-center rounded-full border-[1.5px] text-sm font-semibold no-underline",
                  here && "outline-3 outline-offset-2 outline-accent",
                  done
                    ? "border-primary bg-primary text-on-primary hover:text-on-primary"
                    : "border-line-strong text-muted",
                )}
              >
                <span aria-hidden="true">{done ? <Icon name="check" /> : index + 1}</span>
                <span className="sr-only">
                  {traits[trait].name}, {done ? say.done : say.left}
                </span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function posted(level: TraitLevel | undefined): "0" | "1" | "2" | "3" | "4" {
  return level === undefined ? "0" : (String(level) as "1" | "2" | "3" | "4");
}
