import type { SubmissionResult } from "@conform-to/react";
import type { DraftStep } from "#app/domain/placement/draft-steps.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Notice } from "../notice.tsx";
import { BackLink, PageHeader } from "../page-header.tsx";
import { Container } from "../page-shell.tsx";
import { PageTitle } from "../page-title.tsx";
import { Steps } from "../steps.tsx";
import { ConditionsStep } from "./conditions-step.tsx";
import { ContactStep } from "./contact-step.tsx";
import { DemandsStep } from "./demands-step.tsx";
import { HoursStep } from "./hours-step.tsx";
import { OccupationStep } from "./occupation-step.tsx";
import { PlaceStep } from "./place-step.tsx";
import type { StepProps } from "./step-frame.tsx";
import type { StepView } from "./step-view.ts";
import { TraitsStep } from "./traits-step.tsx";
import { WorkStep } from "./work-step.tsx";

const PAGES: Record<DraftStep, (props: StepProps) => React.ReactNode> = {
  "kind-and-tasks": WorkStep,
  occupation: OccupationStep,
  traits: TraitsStep,
  "hours-and-dates": HoursStep,
  place: PlaceStep,
  conditions: ConditionsStep,
  demands: DemandsStep,
  contact: ContactStep,
};

/** One short step of the placement form, for the employer and for a broker who writes on their word. */
export function PlacementStepPage({
  view,
  reply,
}: {
  view: StepView;
  reply: SubmissionResult<string[]> | null | undefined;
}) {
  const { employer, states } = useMessages();
  const Page = PAGES[view.step];
  const { name, ask } = states.draft.steps[view.step];
  const title = view.content["kind-and-tasks"]?.title || employer.steps.untitled;
  return (
    <>
      <PageTitle>{`${name}: ${title}`}</PageTitle>
      <Steps
        label={employer.steps.label}
        current={view.steps.findIndex(({ step }) => step === view.step)}
        steps={view.steps.map(({ step, done, to }) => ({
          label: states.draft.steps[step].name,
          to,
          done,
        }))}
      />
      <Container width="narrow">
        <PageHeader
          title={ask}
          lead={employer.steps.leads[view.step]}
          above={<BackLink to={view.back}>{title}</BackLink>}
        />
        {view.returnedWords && (
          <Notice tone="info" title={employer.steps.returnedTitle} className="mb-6">
            <p className="whitespace-pre-line">{view.returnedWords}</p>
          </Notice>
        )}
        {view.missing.length > 0 && (
          <Notice tone="warn" title={employer.steps.missingTitle} className="mb-6" />
        )}
        <Page key={view.step} view={view} reply={reply} />
      </Container>
    </>
  );
}
