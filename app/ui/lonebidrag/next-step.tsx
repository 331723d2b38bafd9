import type { SubmissionResult } from "@conform-to/dom";
import type { ReactNode } from "react";
import type { Role } from "#app/domain/access/roles.ts";
import type { CaseAct } from "#app/domain/lonebidrag/case-states.ts";
import type { CaseCommon, OpenAct } from "#app/domain/lonebidrag/case-view.ts";
import { type CaseDecision, grantedDecision } from "#app/domain/lonebidrag/decision.ts";
import type { UnionComment } from "#app/domain/placement/union-comment.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { Section } from "../page-header.tsx";
import { ConsentAnswerForm } from "./consent-answer-form.tsx";
import { DecisionForms } from "./decision-form.tsx";
import { ChangeForm, ContractForm, EndForm, PlainActForm, WithdrawForm } from "./move-forms.tsx";
import { UnionForms } from "./union-form.tsx";

interface StepProps {
  found: CaseCommon & { decisions: readonly CaseDecision[] };
  union?: { asked: boolean; comment: UnionComment | null } | undefined;
  viewer: Role;
  today: string;
  reply: SubmissionResult<string[]> | undefined;
}

/** Moves that stop or bend the way; they stand below, folded. */
const ASIDE: readonly CaseAct[] = ["report_change", "start_extension", "end", "withdraw"];
const DECISIONS: readonly CaseAct[] = ["grant", "refuse", "extend", "extension_refused"];

/** What the reader can do now, drawn from the transition table: the next step first and largest. */
export function NextStep(props: StepProps) {
  const { lonebidrag } = useMessages();
  const { found, viewer } = props;
  const acts = found.acts.filter(({ act }) => !ASIDE.includes(act));
  if (acts.length === 0) return null;
  return (
    <Section id="nasta-steg" title={lonebidrag.page.nextStep}>
      <Card move={found.owner === viewer} className="grid gap-8">
        <Steps {...props} acts={acts} />
      </Card>
    </Section>
  );
}

function Steps({ acts, ...props }: StepProps & { acts: readonly OpenAct[] }) {
  const { found, viewer, reply, today, union } = props;
  const { version } = found;
  const has = (act: CaseAct) => acts.find((one) => one.act === act);
  const decides = acts.some(({ act }) => DECISIONS.includes(act));
  const contract = has("sign_contract");
  const extension = has("extend") !== undefined;
  const unionFirst = decides && union && (has("grant")?.unmet.includes("union_comment_settled") ?? false);
  const plain = acts.filter(
    ({ act }) =>
      !DECISIONS.includes(act) &&
      act !== "ask_union" &&
      act !== "sign_contract" &&
      act !== "give_consent" &&
      act !== "decline",
  );
  return (
    <>
      {has("give_consent") && <ConsentAnswerForm {...{ version, today, reply }} />}
      {plain.map((act) =>
        act.unmet.length > 0 ? (
          <Unmet key={act.act} act={act} found={found} />
        ) : (
          <PlainActForm key={act.act} {...{ act, viewer, version, reply }} />
        ),
      )}
      {contract && (
        <ContractForm
          act={contract}
          earliest={earliestStart(found.decisions)}
          planned={found.plannedStart}
          version={version}
          reply={reply}
        />
      )}
      {unionFirst && (
        <UnionForms {...{ version, today, reply }} asked={union.comment?.status === "requested"} />
      )}
      {decides && (
        <DecisionForms {...{ version, today, reply }} extension={extension} folded={unionFirst ?? false} />
      )}
    </>
  );
}

/** Says what is missing instead of a button that would refuse. */
function Unmet({ act, found }: { act: OpenAct; found: CaseCommon }) {
  const { lonebidrag, states } = useMessages();
  const missing = act.unmet.includes("documents_complete")
    ? found.documents.filter((one) => one.holdsBack)
    : [];
  return (
    <div>
      <h3>{lonebidrag.page.unmetTitle}</h3>
      {act.unmet.map((guard) => (
        <p key={guard} className="mt-1">
          {guard === "documents_complete" && found.waitsForOthers
            ? lonebidrag.page.othersFirst
            : states.lonebidrag.guards[guard]}
        </p>
      ))}
      {missing.length > 0 && (
        <ul className="mt-2 list-disc ps-6">
          {missing.map(({ id }) => (
            <li key={id}>{states.lonebidrag.documents[id].name}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What stops or bends the way, folded until it is wanted. */
export function OtherSteps({ found, viewer, today, reply }: StepProps) {
  const { lonebidrag, states } = useMessages();
  const { version } = found;
  const acts = found.acts.filter(({ act }) => ASIDE.includes(act));
  if (acts.length === 0) return null;
  const posted = reply?.initialValue?.intent;
  const form = (act: OpenAct): { intent: string; body: ReactNode } => {
    switch (act.act) {
      case "report_change":
        return { intent: "change", body: <ChangeForm {...{ act, version, reply }} /> };
      case "end":
        return { intent: "end", body: <EndForm {...{ today, version, reply }} /> };
      case "withdraw":
        return { intent: "withdraw", body: <WithdrawForm {...{ version, reply }} /> };
      default:
        return { intent: "act", body: <PlainActForm {...{ act, viewer, version, reply }} /> };
    }
  };
  return (
    <Section id="annat" title={lonebidrag.page.otherSteps}>
      <div className="grid gap-3">
        {acts.map((act) => {
          const { intent, body } = form(act);
          return (
            <details key={act.act} open={posted === intent} className="rounded-lg border border-line p-4">
              <summary className="min-h-8 cursor-pointer font-semibold">
                {states.lonebidrag.acts[act.act].all}
              </summary>
              <div className="mt-4">{body}</div>
            </details>
          );
        })}
      </div>
    </Section>
  );
}

function earliestStart(decisions: readonly CaseDecision[]): string | null {
  const granted = grantedDecision(decisions);
  if (!granted) return null;
  return granted.from > granted.decidedOn ? granted.from : granted.decidedOn;
}
