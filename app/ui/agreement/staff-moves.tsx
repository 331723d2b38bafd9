import { Form } from "react-router";
import {
  type AgreementAct,
  CANCEL_REASONS,
  INTERRUPT_REASONS,
  PAUSE_REASONS,
} from "#app/domain/agreement/agreement-transitions.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { Section } from "../page-header.tsx";

const MOVES = ["resume", "pause", "interrupt", "cancel"] as const;
const REASONS = { cancel: CANCEL_REASONS, pause: PAUSE_REASONS, interrupt: INTERRUPT_REASONS } as const;

/** What the transition table lets the reader do beside the next step: folded, each with its reason. */
export function StaffMoves({ acts, version }: { acts: readonly AgreementAct[]; version: number }) {
  const { agreementDesk, states } = useMessages();
  const open = MOVES.filter((act) => acts.includes(act));
  if (open.length === 0) return null;
  const words: Record<string, Record<string, string>> = {
    cancel: states.agreement.cancelReasons,
    pause: states.agreement.pauseReasons,
    interrupt: states.agreement.interruptReasons,
  };
  return (
    <div className="no-print">
      <Section id="annat" title={agreementDesk.page.otherSteps}>
        <div className="grid max-w-prose gap-3">
          {open.map((act) => {
            const say = agreementDesk.moves[act];
            return (
              <details key={act} className="rounded-lg border border-line p-4">
                <summary className="min-h-8 cursor-pointer font-semibold">{say.title}</summary>
                <Form method="post" className="mt-3 grid gap-4">
                  <p>{say.text}</p>
                  <input type="hidden" name="intent" value={act} />
                  <input type="hidden" name="version" value={version} />
                  {act !== "resume" && (
                    <RadioGroup
                      name="reason"
                      id={`orsak-${act}`}
                      label={agreementDesk.moves.reason}
                      options={REASONS[act].map((value) => ({ value, label: words[act]?.[value] }))}
                    />
                  )}
                  <p>
                    <Button kind={act === "resume" || act === "pause" ? "secondary" : "danger"}>
                      {say.action}
                    </Button>
                  </p>
                </Form>
              </details>
            );
          })}
        </div>
      </Section>
    </div>
  );
}
