import { Form } from "react-router";
import { OBJECT_REASONS } from "#app/domain/agreement/agreement-transitions.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";

/** Says that something is wrong: folded, since most read on and sign. */
export function ObjectForm({ seenHash }: { seenHash: string }) {
  const { agreement } = useMessages();
  const say = agreement.object;
  return (
    <details className="no-print rounded-lg border border-line p-5">
      <summary className="min-h-8 cursor-pointer font-semibold">{say.title}</summary>
      <Form method="post" className="mt-4 grid max-w-prose gap-4">
        <p>{say.text}</p>
        <input type="hidden" name="intent" value="object" />
        <input type="hidden" name="seenHash" value={seenHash} />
        <RadioGroup
          name="reason"
          label={say.question}
          options={OBJECT_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
        />
        <p>
          <Button kind="secondary" wide>
            {say.action}
          </Button>
        </p>
      </Form>
    </details>
  );
}
