import { type FormEvent, useRef, useState } from "react";
import { Form } from "react-router";
import { occupationForm } from "#app/domain/placement/step-forms/plain-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { CheckboxGroup, RadioGroup } from "../choices.tsx";
import { fieldProps, groupProps } from "../schema-form.tsx";
import { SearchField } from "../search-field.tsx";
import { contentOf, StepFrame, type StepProps, useMissingWords, useStepForm } from "./step-frame.tsx";
import type { OccupationChoice } from "./step-view.ts";

/** Finds the occupation by everyday words: a search and a list of radio buttons, live where there is JavaScript. */
export function OccupationStep(props: StepProps) {
  const { view } = props;
  const { employer } = useMessages();
  const say = employer.steps.occupation;
  const [form, fields] = useStepForm(props, occupationForm.schema, contentOf(view, "occupation"));
  const lacking = useMissingWords(view);
  const { found, query, search } = useLiveSuggestions(view.occupation.query, view.occupation.suggestions);
  const { chosen, neighbours } = view.occupation;
  const list = [...(chosen ? [chosen] : []), ...found.filter(({ code }) => code !== chosen?.code)];
  const option = ({ code, name, word }: OccupationChoice) => ({
    value: code,
    label: name,
    hint: word ? say.byWord({ word }) : undefined,
  });
  return (
    <div className="grid gap-8">
      <Form method="get" className="max-w-prose" role="search">
        <SearchField
          id="yrke-sok"
          name="yrke"
          label={say.search}
          button={say.searchButton}
          placeholder={say.searchHint}
          defaultValue={view.occupation.query}
          onInput={search}
        />
        <p role="status" className="mt-2 text-sm text-muted">
          {query.length >= 2 ? (found.length > 0 ? say.found({ count: found.length }) : say.none) : ""}
        </p>
      </Form>
      <StepFrame view={view} form={form}>
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

/** The suggestions for what is typed now; those of the page until something is typed. */
function useLiveSuggestions(firstQuery: string, first: OccupationChoice[]) {
  const [query, setQuery] = useState(firstQuery);
  const [found, setFound] = useState(first);
  const latest = useRef("");
  const search = async (event: FormEvent<HTMLInputElement>) => {
    const text = event.currentTarget.value.trim();
    latest.current = text;
    const suggestions = text.length < 2 ? [] : await suggestionsFor(text);
    // A slower answer to an earlier text is passed over, and so is a silence: the button still searches.
    if (!suggestions || latest.current !== text) return;
    setQuery(text);
    setFound(suggestions);
  };
  return { query, found, search };
}

async function suggestionsFor(text: string): Promise<OccupationChoice[] | null> {
  try {
    const response = await fetch(`/yrken?sok=${encodeURIComponent(text)}`);
    return response.ok ? ((await response.json()) as OccupationChoice[]) : null;
  } catch {
    // No contact: what is shown stays.
    return null;
  }
}
