import type { ReactNode } from "react";
import { Form } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { isOpen, type PlacementAct, type PlacementState } from "#app/domain/placement/placement-states.ts";
import type { PlacementPreview } from "#app/domain/placement/public-placement.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Arc } from "./arc.tsx";
import { Button, ButtonLink } from "./button.tsx";
import { Card } from "./card.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Notice } from "./notice.tsx";
import { BackLink, PageHeader, Section } from "./page-header.tsx";
import { PageTitle } from "./page-title.tsx";
import { PlacementActs } from "./placement-acts.tsx";
import { PlacementView } from "./placement-view.tsx";
import { StatusPill } from "./status-pill.tsx";
import { StillThere } from "./still-there.tsx";
import { Timeline } from "./timeline.tsx";
import type { FormErrors } from "./via-field.tsx";
import type { Move } from "./whose-move.tsx";

export interface OwnPlacementData {
  id: string;
  version: number;
  state: PlacementState;
  title: string;
  returnedWords: string | null;
  writable: boolean;
  missing: readonly unknown[];
  preview: PlacementPreview;
  acts: { act: PlacementAct; reason: boolean }[];
  proposalsWaiting: number;
  seats: number;
  seatsTaken: number;
  answerBy: string | null;
  contact: { name: string; phone: string } | null;
  timeline: {
    id: string;
    at: string;
    act: string;
    byRole: string;
    onBehalfOf: string | null;
    via: string | null;
    reason: string | null;
  }[];
  role: Extract<Role, "employer" | "broker">;
  paths: { goOn: string; preview: string; copy: string };
}

/** Where a placement stands, whose move it is, what can be done with it and what has happened. */
export function OwnPlacementPage({
  data,
  back,
  backLabel,
  errors,
  children,
}: {
  data: OwnPlacementData;
  back: string;
  /** What `back` is called; the employer's own list unless said otherwise. */
  backLabel?: string;
  /** Why the last press did nothing, by field. */
  errors?: FormErrors;
  /** The section about proposals. */
  children?: ReactNode;
}) {
  const { employer, states } = useMessages();
  const say = employer.state;
  const summed = Object.values(errors ?? {}).flatMap((texts) => texts ?? []);
  const title = data.title || employer.home.untitled;
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={title}
        status={<StatusPill tone="primary">{states.placement.states[data.state].name}</StatusPill>}
        lead={useLead(data)}
        above={<BackLink to={back}>{backLabel ?? employer.home.title}</BackLink>}
        actions={<NextStep data={data} />}
      />
      <ErrorSummary errors={summed.map((text) => ({ text }))} />
      {data.state === "returned" && data.returnedWords && (
        <Notice title={employer.steps.returnedTitle} className="mb-8">
          <p className="whitespace-pre-line">{data.returnedWords}</p>
        </Notice>
      )}
      {data.answerBy && <StillThere {...data} answerBy={data.answerBy} errors={errors} />}
      <PlacementArc data={data} />
      <div className="mt-12 grid items-start gap-10 lg:grid-cols-[1fr_22rem]">
        <div className="min-w-0">
          {children}
          <Section id="platsen" title={say.look}>
            <Card>
              <PlacementView placement={data.preview} level={3} open={isOpen(data.state)} />
            </Card>
          </Section>
        </div>
        <aside className="grid gap-10">
          {data.acts.length > 0 && (
            <PlacementActs
              acts={data.acts}
              version={data.version}
              role={data.role}
              asked={data.answerBy !== null}
              errors={errors}
            />
          )}
          <History data={data} />
        </aside>
      </div>
    </>
  );
}

function useLead(data: OwnPlacementData): string {
  const { employer, states } = useMessages();
  if (!isFreed(data)) return forSide(states.placement.states[data.state], data.role);
  return data.role === "broker" ? employer.state.freedForBroker : employer.state.freed;
}

/** Filled, and somebody who had a seat did not start or stopped early. */
function isFreed({ state, seats, seatsTaken }: OwnPlacementData): boolean {
  return state === "filled" && seats > seatsTaken;
}

function NextStep({ data }: { data: OwnPlacementData }) {
  const { employer } = useMessages();
  const say = employer.state;
  if (!data.writable) {
    return (
      <Form method="post" action={data.paths.copy} className="w-full sm:w-auto">
        <Button kind="secondary" wide>
          {say.copy}
        </Button>
      </Form>
    );
  }
  const whole = data.missing.length === 0;
  const write = <WriteLink key="write" data={data} first={!whole || data.state === "returned"} />;
  if (!whole) return write;
  const send = (
    <ButtonLink
      key="send"
      kind={data.state === "returned" ? "secondary" : "primary"}
      to={data.paths.preview}
      wide
    >
      {say.review}
    </ButtonLink>
  );
  // What came back is to be changed first; what is newly written is to be sent.
  return data.state === "returned" ? [write, send] : [send, write];
}

function WriteLink({ data, first }: { data: OwnPlacementData; first: boolean }) {
  const { employer } = useMessages();
  const whole = data.missing.length === 0;
  return (
    <ButtonLink kind={first ? "primary" : "secondary"} to={data.paths.goOn} wide>
      {whole ? employer.preview.edit : employer.state.edit}
    </ButtonLink>
  );
}

const POSITION: Record<PlacementState, number> = {
  draft: 0,
  returned: 0,
  submitted: 1,
  published: 2,
  paused: 2,
  filled: 4,
  closed: 2,
};

function PlacementArc({ data }: { data: OwnPlacementData }) {
  const { employer } = useMessages();
  const { arc, path } = employer.state;
  const filled = data.timeline.some(({ act }) => act === "fill");
  return (
    <Arc
      label={path}
      steps={[
        { id: "write", label: arc.write },
        { id: "read", label: arc.read },
        { id: "published", label: arc.published },
        { id: "filled", label: arc.filled },
      ]}
      current={data.state === "closed" && filled ? 4 : POSITION[data.state]}
      ended={data.state === "closed" && !filled}
      move={useMove(data)}
    />
  );
}

function useMove(data: OwnPlacementData): Move | null {
  const { moves } = useMessages().employer.state;
  const mine = data.role === "employer";
  if (data.state === "draft") return { mine, text: mine ? moves.write : moves.employer };
  if (data.state === "returned") return { mine, text: mine ? moves.mend : moves.employer };
  if (data.state === "submitted") return { mine: !mine, text: mine ? moves.broker : moves.read };
  if (data.proposalsWaiting > 0) return { mine, text: mine ? moves.answer : moves.employer };
  if (data.answerBy !== null) return { mine, text: mine ? moves.confirm : moves.employer };
  if (isFreed(data)) return { mine, text: mine ? moves.showOrClose : moves.employer };
  return null;
}

function History({ data }: { data: OwnPlacementData }) {
  const { employer, states } = useMessages();
  const format = useFormat();
  const say = employer.state;
  const who = ({ byRole, onBehalfOf, via }: OwnPlacementData["timeline"][number]) => {
    if (byRole === "employer") return say.by.employer;
    if (byRole === "system") return say.by.system;
    if (onBehalfOf !== "employer") return say.by.broker;
    const how = Object.entries(employer.via).find(([id]) => id === via)?.[1];
    return how ? say.by.onBehalf({ how }) : say.by.onBehalfUnsaid;
  };
  const named = (words: Readonly<Record<string, string>>, id: string | null) =>
    id !== null && Object.hasOwn(words, id) ? words[id] : undefined;
  return (
    <Section id="historia" title={say.history}>
      <Timeline
        label={say.history}
        events={data.timeline.map((event) => ({
          id: event.id,
          at: event.at,
          when: format.day(swedishDate(event.at)),
          what: [named(say.events, event.act), named(states.placement.withdrawReasons, event.reason)]
            .filter(Boolean)
            .join(": "),
          who: who(event),
        }))}
      />
    </Section>
  );
}
