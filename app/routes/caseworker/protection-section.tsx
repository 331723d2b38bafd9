import { Form } from "react-router";
import { UNPROTECT_REASONS } from "#app/domain/participant/protected-identity.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField } from "#app/ui/select-field.tsx";

/** The switch for protected personal data, folded away: it is pressed seldom, and never by mistake. */
export function ProtectionSection({
  protectedIdentity,
  version,
}: {
  protectedIdentity: boolean;
  version: number;
}) {
  const say = useMessages().caseworker.person.protection;
  return (
    <details className="mt-12 max-w-prose rounded-lg border border-line p-5">
      <summary className="cursor-pointer font-semibold">{say.title}</summary>
      <Form method="post" className="mt-4 grid gap-5">
        {protectedIdentity ? (
          <>
            <p>{say.off}</p>
            <input type="hidden" name="version" value={version} />
            <SelectField
              name="reason"
              label={say.reason}
              options={UNPROTECT_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
            />
            <div>
              <Button kind="danger" name="act" value="unprotect">
                {say.unprotect}
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>{say.on}</p>
            <div>
              <Button kind="danger" name="act" value="protect">
                {say.protect}
              </Button>
            </div>
          </>
        )}
      </Form>
    </details>
  );
}
