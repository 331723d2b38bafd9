import type { SubmissionResult } from "@conform-to/dom";
import { Form } from "react-router";
import { closeForm, type ParticipantMove, participantMoveForm } from "#app/domain/participant/move-forms.ts";
import { OUTCOMES } from "#app/domain/participant/outcomes.ts";
import { PARTICIPANT_GUARDS } from "#app/domain/participant/participant-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { languageName } from "#app/i18n/language-name.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { WriteContext } from "#app/services/context.server.ts";
import { activateParticipant } from "#app/services/participant/activate-participant.server.ts";
import { closeParticipant } from "#app/services/participant/close-participant.server.ts";
import { declareParticipantConflict } from "#app/services/participant/declare-participant-conflict.server.ts";
import { endParticipantConflict } from "#app/services/participant/end-participant-conflict.server.ts";
import { protectParticipant } from "#app/services/participant/protect-participant.server.ts";
import {
  type ParticipantForCaseworker,
  readParticipant,
} from "#app/services/participant/read-participant.server.ts";
import { unprotectParticipant } from "#app/services/participant/unprotect-participant.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { DefinitionList, type Fact } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/page-header.tsx";
import { ReplyErrors } from "#app/ui/reply-errors.tsx";
import { replyTo } from "#app/ui/reply-to.ts";
import { fieldProps, SchemaForm, useSchemaForm } from "#app/ui/schema-form.tsx";
import { SelectField } from "#app/ui/select-field.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/participant.ts";
import { ConflictSection } from "./conflict-section.tsx";
import { ParticipantFrame } from "./participant-frame.tsx";
import { ProtectionSection } from "./protection-section.tsx";
import { participantPath, stepPath } from "./step-path.ts";

const DONE = {
  activate: "participant-activated",
  close: "participant-closed",
  protect: "participant-protected",
  unprotect: "participant-unprotected",
  "declare-conflict": "participant-conflict-declared",
  "end-conflict": "conflict-ended",
} as const;

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  return valueOr404(await readParticipant(ctx, { participantId: args.params.id }), args.request);
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "caseworker");
  const participantId = args.params.id;
  const { caseworker } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, participantMoveForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { value } = submission;
  const result = await carryOut(ctx, participantId, value);
  if (result.ok) return redirectDone(args.context, participantPath(participantId), DONE[value.act]);
  const words = caseworker.person.moveFailures;
  const named = [...PARTICIPANT_GUARDS, "not_open", "reason_missing"] as const;
  const failure = named.find((one) => one === result.failure);
  if (failure) return rejected(submission.reply({ formErrors: [words[failure]] }));
  throw failureResponse(result.failure, args.request);
}

function carryOut(ctx: WriteContext, participantId: string, move: ParticipantMove) {
  switch (move.act) {
    case "activate":
      return activateParticipant(ctx, { participantId, version: move.version });
    case "close":
      return closeParticipant(ctx, { participantId, version: move.version, outcome: move.outcome });
    case "declare-conflict":
      return declareParticipantConflict(ctx, { participantId });
    case "end-conflict":
      return endParticipantConflict(ctx, { participantId });
    case "protect":
      return protectParticipant(ctx, { participantId });
    case "unprotect":
      return unprotectParticipant(ctx, { participantId, version: move.version, reason: move.reason });
  }
}

type Reply = SubmissionResult<string[]> | undefined;

export default function Participant({ loaderData: person, actionData }: Route.ComponentProps) {
  const { caseworker, states } = useMessages();
  const say = caseworker.person;
  const reply: Reply = actionData?.form;
  return (
    <ParticipantFrame
      participantId={person.participantId}
      name={`${person.givenName} ${person.familyName}`}
      title={caseworker.tabs.overview}
      status={<StatusPill>{states.participantCase.states[person.state].name}</StatusPill>}
    >
      <ReplyErrors reply={replyTo(reply, { act: "activate" })} />
      {person.protectedIdentity && (
        <Notice tone="warn" title={say.protectedTitle} className="mb-6">
          {states.participantCase.protectedIdentity}
        </Notice>
      )}
      {person.conflict ? (
        <Notice tone="warn" title={say.conflict.declared} />
      ) : (
        <NextStepCard person={person} />
      )}
      <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-2">
        <div>
          <Section id="sa-langt" title={say.standingTitle}>
            <DefinitionList facts={useStandingFacts(person)} />
          </Section>
        </div>
        <div>
          <Section id="om" title={say.factsTitle}>
            <DefinitionList facts={usePersonFacts(person)} />
            <p className="mt-4 text-sm text-muted">{say.logged}</p>
          </Section>
        </div>
      </div>
      <ProtectionSection
        protectedIdentity={person.protectedIdentity}
        version={person.version}
        reply={replyTo(reply, { act: "unprotect" })}
      />
      <ConflictSection conflict={person.conflict} />
      {person.acts.includes("close") && (
        <CloseSection person={person} reply={replyTo(reply, { act: "close" })} />
      )}
    </ParticipantFrame>
  );
}

function NextStepCard({ person }: { person: ParticipantForCaseworker }) {
  const { caseworker } = useMessages();
  const { nextStep } = person.standing;
  const { act, why } = caseworker.nextSteps[nextStep];
  if (nextStep === "none") return <Notice title={caseworker.person.closedNotice} />;
  const waits = nextStep === "wait_for_proposals";
  return (
    <Card move={!waits} aria-labelledby="nasta">
      <h2 id="nasta">{caseworker.person.nextTitle}</h2>
      <p className="mt-1 max-w-prose text-lg">{why}</p>
      {nextStep === "activate" ? (
        <Form method="post" className="mt-4">
          <input type="hidden" name="version" value={person.version} />
          <Button name="act" value="activate" wide>
            {act}
          </Button>
        </Form>
      ) : (
        !waits && (
          <ButtonLink to={stepPath(person.participantId, nextStep)} wide className="mt-4">
            {act}
          </ButtonLink>
        )
      )}
    </Card>
  );
}

function useStandingFacts({ standing }: ParticipantForCaseworker): Fact[] {
  const { caseworker } = useMessages();
  const format = useFormat();
  const say = caseworker.person;
  const { card, profile, profileConsent, paperCardUntil, hasEmail } = standing;
  return [
    {
      term: say.standing.card,
      value: card ? caseworker.card.states[card.state] : caseworker.list.noCard,
    },
    { term: say.standing.consent, value: say.consentStates[profileConsent] },
    {
      term: say.standing.profile,
      value:
        profile?.state === "waiting"
          ? caseworker.profileStates.waiting({ missing: profile.missing ?? 0 })
          : caseworker.profileStates[profile?.state ?? "none"],
    },
    {
      term: say.standing.signIn,
      value: paperCardUntil
        ? say.signIn.paper({ until: format.shortDay(swedishDate(paperCardUntil)) })
        : hasEmail
          ? say.signIn.email
          : say.signIn.none,
    },
    {
      term: say.facts.followUp,
      value: standing.nextFollowUp ? format.day(standing.nextFollowUp) : caseworker.list.noFollowUp,
    },
  ];
}

function usePersonFacts(person: ParticipantForCaseworker): Fact[] {
  const messages = useMessages();
  const { caseworker, states } = messages;
  const format = useFormat();
  const say = caseworker.person.facts;
  const { languages } = caseworker.enrol;
  const optional = (term: string, value: string | null): Fact[] => (value ? [{ term, value }] : []);
  const interpreter = person.interpreterLanguage;
  return [
    { term: say.inflow, value: states.participantCase.inflows[person.inflow] },
    { term: say.waitingSince, value: format.shortDay(person.waitingSince) },
    { term: say.enrolled, value: format.shortDay(swedishDate(person.enrolledAt)) },
    {
      term: say.language,
      value: Object.entries(languages).find(([id]) => id === person.language)?.[1] ?? person.language,
    },
    ...optional(say.interpreter, interpreter && languageName(messages, interpreter)),
    ...optional(say.phone, person.phone),
    ...optional(say.email, person.email),
    ...optional(say.externalRef, person.externalRef),
    ...optional(say.outcome, person.outcome && states.participantCase.outcomes[person.outcome]),
  ];
}

function CloseSection({ person, reply }: { person: ParticipantForCaseworker; reply: Reply }) {
  const { caseworker, states } = useMessages();
  const say = caseworker.person;
  const [form, fields] = useSchemaForm({ id: "avsluta", schema: closeForm, reply });
  return (
    <details open={reply !== undefined} className="mt-12 max-w-prose rounded-lg border border-line p-5">
      <summary className="cursor-pointer font-semibold">{say.closeTitle}</summary>
      <div className="mt-4">
        <SchemaForm form={form}>
          <p>{say.closeText}</p>
          <input type="hidden" name="act" value="close" />
          <input type="hidden" name="version" value={person.version} />
          <SelectField
            {...fieldProps(fields.outcome)}
            label={say.outcome}
            options={OUTCOMES.map((id) => ({ value: id, label: states.participantCase.outcomes[id] }))}
          />
          <div>
            <Button kind="danger">{say.close}</Button>
          </div>
        </SchemaForm>
      </div>
    </details>
  );
}
