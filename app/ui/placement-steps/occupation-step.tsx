import { useEffect, useRef, useState } from "react";
import { Form } from "react-router";
import { occupationForm } from "#app/domain/placement/step-forms/plain-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { CheckboxGroup, RadioGroup } from "../choices.tsx";
import { OccupationCombobox } from "../occupation-combobox.tsx";
import { fieldProps, groupProps } from "../schema-form.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import type { OccupationChoice } from "./step-view.ts";

/** Finds the occupation by everyday words; what is chosen among the suggestions becomes the radio button that is set. */
export function OccupationStep(props: StepProps) {
  const { view } = props;
  const { employer } = useMessages();
  const say = employer.steps.occupation;
  const [form, fields] = useStepForm(props, occupationForm.schema, contentOf(view, "occupation"));
  const lacking = useMissingWords(view);
  const { chosen, neighbours, query, suggestions } = view.occupation;
  const { group, picked, pick } = usePicked();
  const list = [...new Map([...picked, ...(chosen ? [chosen] : []), ...suggestions].map(byCode)).values()];
  const option = ({ code, name, word }: OccupationChoice) => ({
    value: code,
    label: name,
    hint: word ? say.byWord({ word }) : undefined,
  });
  return (
    <div className="grid gap-8">
      <Form method="get" className="max-w-prose" role="search">
        <OccupationCombobox
          id="yrke-sok"
          name="yrke"
          label={say.search}
          placeholder={say.searchHint}
          defaultValue={query}
          button={<Button kind="secondary">{say.searchButton}</Button>}
          say={say}
          onChoose={pick}
        />
        {query.length >= FEWEST_LETTERS && suggestions.length === 0 && (
          <p className="text-sm text-muted">{say.none}</p>
        )}
      </Form>
      <StepFrame view={view} form={form}>
        <div ref={group}>
          {list.length > 0 ? (
            <RadioGroup
              {...fieldProps(fields.occupation)}
              errors={lacking("occupation", fields.occupation.errors)}
              label={say.choose}
              options={list.map(option)}
            />
          ) : (
            <p className="text-muted">{say.notYet}</p>
          )}
        </div>
        {neighbours.length > 0 && (
          <CheckboxGroup
            {...groupProps(fields.furtherOccupations)}
            label={say.also}
            hint={say.alsoHint}
            required={false}
            options={neighbours.map(option)}
          />
        )}
      </StepFrame>
    </div>
  );
}

const FEWEST_LETTERS = 2;
const byCode = (choice: OccupationChoice) => [choice.code, choice] as const;

/** What has been chosen among the suggestions, the latest first; its radio button is pressed as by hand. */
function usePicked() {
  const group = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<OccupationChoice[]>([]);
  useEffect(() => {
    const code = picked[0]?.code;
    if (code) group.current?.querySelector<HTMLInputElement>(`input[value="${code}"]`)?.click();
  }, [picked]);
  const pick = (choice: OccupationChoice) =>
    setPicked((before) => [choice, ...before.filter(({ code }) => code !== choice.code)]);
  return { group, picked, pick };
}
