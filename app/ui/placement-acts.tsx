import { Form } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { type PlacementAct, WITHDRAW_REASONS } from "#app/domain/placement/placement-states.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Button } from "./button.tsx";
import { Section } from "./page-header.tsx";
import { SelectField } from "./select-field.tsx";

/** What is wrong, by field; "" for what is wrong with the whole. */
export type FormErrors = Record<string, string[] | null> | null | undefined;

/** Acts that have pages of their own: handing in stands on the preview, the broker's review on its page. */
const ELSEWHERE: readonly PlacementAct[] = ["submit", "publish", "return", "fill"];

/** What the transition table lets the reader do, as buttons. What takes something away is folded and asks why. */
export function PlacementActs({
  acts,
  version,
  role,
  errors,
}: {
  acts: readonly { act: PlacementAct; reason: boolean }[];
  version: number;
  role: Extract<Role, "employer" | "broker">;
  errors: FormErrors;
}) {
  const { employer, states } = useMessages();
  const say = employer.state;
  const here = acts.filter(({ act }) => !ELSEWHERE.includes(act));
  if (here.length === 0) return null;
  return (
    <Section id="andra" title={say.more}>
      <div className="grid gap-5">
        {here.map(({ act, reason }) =>
          reason ? (
            <details key={act} open={Boolean(errors?.reason)} className="rounded-md border border-line p-4">
              <summary className="min-h-8 cursor-pointer font-semibold text-danger-ink">
                {forSide(states.placement.acts[act], role)}
              </summary>
              <p className="mt-2 text-muted">{say.withdrawText}</p>
              <Form method="post" className="mt-4 grid gap-4">
                <input type="hidden" name="version" value={version} />
                <Via role={role} errors={errors} />
                <SelectField
                  name="reason"
                  label={say.reason}
                  errors={errors?.reason ?? undefined}
                  options={WITHDRAW_REASONS.map((value) => ({
                    value,
                    label: states.placement.withdrawReasons[value],
                  }))}
                />
                <Button kind="danger" name="act" value={act}>
                  {forSide(states.placement.acts[act], role)}
                </Button>
              </Form>
            </details>
          ) : (
            <Form key={act} method="post" className="grid gap-3">
              <input type="hidden" name="version" value={version} />
              {act === "pause" && <p className="text-muted">{say.pauseText}</p>}
              {act === "resume" && <Via role={role} errors={errors} />}
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

/** A broker writes down the employer's word, and how it came. */
function Via({ role, errors }: { role: Role; errors: FormErrors }) {
  const { employer } = useMessages();
  if (role !== "broker") return null;
  return (
    <SelectField
      name="via"
      label={employer.preview.via}
      errors={errors?.via ?? undefined}
      options={Object.entries(employer.via).map(([value, label]) => ({ value, label }))}
    />
  );
}
