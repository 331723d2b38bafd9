import { type ReactNode, type RefObject, useRef } from "react";
import { Form, Link, useLocation } from "react-router";
import { CONDITIONS, type ConditionId, TRAITS, type TraitId } from "#app/domain/kompetenskort/vocabulary.ts";
import { SWEDISH_DEMANDS, TRY_PREFIX } from "#app/domain/matching/tried-need.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { FieldError, MarksOptional } from "../field.tsx";
import { Fold } from "../proposal/fold.tsx";
import { SelectField } from "../select-field.tsx";
import { DateField, NumberField } from "../text-field.tsx";
import { useLiveSearch } from "../use-live-search.ts";
import { addressOfAsked, addressOfOwnNeed } from "./address.ts";
import { Carried } from "./carried.tsx";
import { TryPapers } from "./try-papers.tsx";
import { TryTrait } from "./try-trait.tsx";

/** What is asked for in the form, by name, and what is wrong with it. */
export interface Tried {
  values: readonly [string, string][];
  parts: readonly string[];
  errors: Record<string, string[]> | null;
}

/**
 * The need as a form to try: a GET form with a button, and with JavaScript the list follows each change. It changes
 * nothing but what is shown.
 */
export function TryNeed({
  need,
  trying,
  carried,
  results,
}: {
  need: PlacementNeed;
  trying: Tried;
  /** Search and filters, which hold meanwhile. */
  carried: readonly [string, string][];
  results: RefObject<HTMLElement | null>;
}) {
  const { broker, vocabulary } = useMessages();
  const say = broker.workspace.trying;
  const { search } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const live = useLiveSearch(form, results, addressOfAsked);
  const values = new URLSearchParams([...trying.values]);
  const isTrying = trying.parts.length > 0 || trying.errors !== null;
  const field = (name: string) => ({
    id: `prova-${name}`,
    name: `${TRY_PREFIX}${name}`,
    defaultValue: values.get(name) ?? "",
    errors: trying.errors?.[name],
    required: false,
  });
  const levels = SWEDISH_DEMANDS.map((level) => ({
    value: level,
    label: `${level}: ${vocabulary.swedishLevels[level].meaning}`,
  }));
  const hasAnswer = (id: ConditionId) =>
    need.conditionsOffered.includes(id) || need.conditionsUnavoidable.includes(id);
  const isAsked = (id: TraitId) => need.traits.some(({ trait }) => trait === id);
  const condition = (id: ConditionId) => (
    <SelectField
      key={id}
      {...field(`condition.${id}`)}
      data-asked={values.get(`condition.${id}`) ?? ""}
      label={vocabulary.conditions[id].need}
      placeholder={say.unanswered}
      options={[
        { value: "offered", label: vocabulary.conditions[id].offer },
        { value: "unavoidable", label: vocabulary.conditions[id].cannot },
      ]}
    />
  );
  const trait = (id: TraitId) => (
    <TryTrait key={id} trait={id} level={values.get(`level.${id}`)} weight={values.get(`weight.${id}`)} />
  );
  const any = (prefix: string, ids: readonly string[]) => ids.some((id) => values.has(`${prefix}.${id}`));
  const [ownTraits, otherTraits] = parted(TRAITS, isAsked);
  const [ownConditions, otherConditions] = parted(CONDITIONS, hasAnswer);
  return (
    <Fold title={say.title} open={isTrying}>
      <Form ref={form} method="get" autoComplete="off" className="grid gap-5" {...live}>
        <MarksOptional value={false}>
          <Carried entries={carried} />
          <p className="text-sm text-muted">{say.lead}</p>
          {(["swedishSpoken", "swedishWritten"] as const).map((name) => (
            <SelectField
              key={name}
              {...field(name)}
              data-asked={values.get(name) ?? ""}
              label={say[name]}
              placeholder={say.noDemand}
              options={levels}
            />
          ))}
          <TryPapers need={need} values={values} errors={trying.errors} />
          <NumberField {...field("hoursMin")} label={say.hoursMin} unit={say.hoursUnit} required />
          <NumberField {...field("hoursMax")} label={say.hoursMax} unit={say.hoursUnit} required />
          <NumberField
            {...field("hoursStepsFrom")}
            label={say.stepsFrom}
            hint={say.stepsHint}
            unit={say.hoursUnit}
          />
          <DateField {...field("startDate")} label={say.start} max={need.endDate ?? undefined} required />
          <Group title={say.traits} errors={trying.errors?.level ?? trying.errors?.weight}>
            {ownTraits.map(trait)}
            <More title={say.otherTraits} open={any("level", otherTraits)}>
              {otherTraits.map(trait)}
            </More>
          </Group>
          <Group title={say.conditions} errors={trying.errors?.condition}>
            {ownConditions.map(condition)}
            <More title={say.otherConditions} open={any("condition", otherConditions)}>
              {otherConditions.map(condition)}
            </More>
          </Group>
          <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
            <Button kind="secondary">{say.button}</Button>
            {isTrying && (
              <Link to={addressOfOwnNeed(search)} preventScrollReset>
                {say.reset}
              </Link>
            )}
          </p>
        </MarksOptional>
      </Form>
    </Fold>
  );
}

function Group({
  title,
  errors,
  children,
}: {
  title: string;
  errors: string[] | undefined;
  children: ReactNode;
}) {
  return (
    <fieldset className="grid min-w-0 gap-4 border-t border-line pt-4">
      <legend className="float-start mb-3 w-full font-semibold">{title}</legend>
      <FieldError errors={errors} />
      {children}
    </fieldset>
  );
}

function More({ title, open, children }: { title: string; open: boolean; children: ReactNode }) {
  return (
    <details open={open}>
      <summary className="min-h-9 cursor-pointer font-semibold text-primary">{title}</summary>
      <div className="grid gap-4 pt-3">{children}</div>
    </details>
  );
}

function parted<Id extends string>(all: readonly Id[], own: (id: Id) => boolean): [Id[], Id[]] {
  return [all.filter(own), all.filter((id) => !own(id))];
}
