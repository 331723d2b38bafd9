import { Form } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import type { PlacementAct } from "#app/domain/placement/placement-states.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Button } from "./button.tsx";
import { Section } from "./page-header.tsx";
import { type FormErrors, ViaField } from "./via-field.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

/**
 * Acts that have places of their own: handing in stands on the preview, the broker's review on its page, and what
 * answers "Finns platsen kvar?" under the question.
 */
const ELSEWHERE: readonly PlacementAct[] = ["submit", "publish", "return", "confirm"];

/** What the transition table lets the reader do, as buttons. What takes something away is folded and asks why. */
export function PlacementActs({
  acts,
  version,
  role,
  asked,
  errors,
}: {
  acts: readonly { act: PlacementAct; reason: boolean }[];
  version: number;
  role: Extract<Role, "employer" | "broker">;
  /** The question whether it is there stands on the page, with its own way to take it away. */
  asked: boolean;
  errors: FormErrors;
}) {
  const { employer, states } = useMessages();
  const say = employer.state;
  const here = acts.filter(({ act }) => !ELSEWHERE.includes(act) && !(asked && act === "withdraw"));
  if (here.length === 0) return null;
  return (
    <Section id="andra" title={say.more}>
      <div className="grid gap-5">
        {here.map(({ act, reason }) =>
          reason ? (
            <WithdrawForm
              key={act}
              version={version}
              role={role}
              label={forSide(states.placement.acts[act], role)}
              errors={errors}
            />
          ) : (
            <Form key={act} method="post" className="grid gap-3">
              <input type="hidden" name="version" value={version} />
              {act === "pause" && <p className="text-muted">{say.pauseText}</p>}
              {act === "resume" && <ViaField role={role} errors={errors} />}
              <p>
                <Button kind="secondary" name="act" value={act}>
                  {forSide(states.placement.acts[act], role)}
                </Button>
              </p>
            </Form>
          ),
        )}
      </div>
    </Section>
  );
}
