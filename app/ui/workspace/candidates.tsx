import { useRef } from "react";
import { Form, Link, useLocation } from "react-router";
import type { KeptChoice } from "#app/domain/matching/workspace-deed.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { EmptyState } from "../empty-state.tsx";
import { addressWithoutFilters } from "./address.ts";
import { type Candidate, CandidateRow } from "./candidate-row.tsx";
import { ChosenBar } from "./chosen-bar.tsx";
import { useChoiceOrder } from "./use-choice-order.ts";
import { useListKeys } from "./use-list-keys.ts";

/** The ranked cards, and what is done with the chosen: one form whose buttons say which. */
export function Candidates({
  candidates,
  more,
  commutingArea,
  seatsLeft,
  kept,
}: {
  candidates: readonly Candidate[];
  more: boolean;
  commutingArea: string;
  seatsLeft: number;
  /** What was chosen in the form that the page answers. */
  kept: KeptChoice | null;
}) {
  const say = useMessages().broker.workspace;
  const { search } = useLocation();
  const form = useRef<HTMLFormElement>(null);
  const keys = useListKeys(form);
  const { chosen, move, onChange } = useChoiceOrder(form, candidates);
  if (candidates.length === 0)
    return (
      <div className="mt-6">
        <EmptyState
          title={say.empty.title}
          action={<Link to={addressWithoutFilters(search)}>{say.empty.clear}</Link>}
        >
          {say.empty.text}
        </EmptyState>
      </div>
    );
  return (
    <Form method="post" preventScrollReset ref={form} onChange={onChange} className="mt-6 grid gap-5">
      {/* Enter in a number presses the form's first button: never that of a card. */}
      <button type="submit" disabled aria-hidden="true" tabIndex={-1} className="sr-only" />
      <p className="hidden flex-wrap items-baseline gap-x-4 text-sm text-muted lg:flex">
        {keys.on && <span>{say.keys}</span>}
        <button type="button" className="min-h-6 text-primary underline" onClick={keys.toggle}>
          {keys.on ? say.keysOff : say.keysOn}
        </button>
      </p>
      <ol className="grid gap-4">
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.profileId}
            candidate={candidate}
            commutingArea={commutingArea}
            kept={kept}
          />
        ))}
      </ol>
      {more && <p className="text-muted">{say.more}</p>}
      <ChosenBar chosen={chosen} move={move} seatsLeft={seatsLeft} />
    </Form>
  );
}
