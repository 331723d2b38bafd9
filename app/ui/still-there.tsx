import { Form } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "./button.tsx";
import { Card } from "./card.tsx";
import { type FormErrors, ViaField } from "./via-field.tsx";
import { WithdrawForm } from "./withdraw-form.tsx";

/** "Finns platsen kvar?": a yes is one press, a no says why. A broker writes down what the employer answered. */
export function StillThere({
  answerBy,
  version,
  role,
  contact,
  errors,
}: {
  answerBy: IsoDate;
  version: number;
  role: Extract<Role, "employer" | "broker">;
  /** Whom a broker calls. */
  contact: { name: string; phone: string } | null;
  errors: FormErrors;
}) {
  const { stillThere: say } = useMessages().employer;
  const format = useFormat();
  const day = format.day(answerBy);
  return (
    <Card move id="finns-kvar" aria-labelledby="finns-kvar-fraga" className="mb-8 grid gap-4">
      <h2 id="finns-kvar-fraga">{say.title}</h2>
      <p className="max-w-prose text-lg">{role === "broker" ? say.brokerText({ day }) : say.text({ day })}</p>
      {contact?.phone && <p>{say.call(contact)}</p>}
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="version" value={version} />
        <ViaField role={role} errors={errors} />
        <p>
          <Button name="act" value="confirm">
            {say.yes}
          </Button>
        </p>
      </Form>
      <WithdrawForm version={version} role={role} label={say.no} errors={errors} />
    </Card>
  );
}
