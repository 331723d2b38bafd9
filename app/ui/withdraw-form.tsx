import { Form } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { WITHDRAW_REASONS } from "#app/domain/placement/placement-states.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "./button.tsx";
import { SelectField } from "./select-field.tsx";
import { type FormErrors, ViaField } from "./via-field.tsx";

/** Takes a placement away for good: folded, and asks why. */
export function WithdrawForm({
  version,
  role,
  label,
  errors,
}: {
  version: number;
  role: Role;
  label: string;
  errors: FormErrors;
}) {
  const { employer, states } = useMessages();
  const say = employer.state;
  return (
    <details open={Boolean(errors?.reason)} className="rounded-md border border-line p-4">
      <summary className="min-h-8 cursor-pointer font-semibold text-danger-ink">{label}</summary>
      <p className="mt-2 text-muted">{say.withdrawText}</p>
      <Form method="post" className="mt-4 grid gap-4">
        <input type="hidden" name="version" value={version} />
        <ViaField role={role} errors={errors} />
        <SelectField
          name="reason"
          label={say.reason}
          errors={errors?.reason ?? undefined}
          options={WITHDRAW_REASONS.map((value) => ({
            value,
            label: states.placement.withdrawReasons[value],
          }))}
        />
        <Button kind="danger" name="act" value="withdraw">
          {label}
        </Button>
      </Form>
    </details>
  );
}
