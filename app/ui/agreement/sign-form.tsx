import { Form } from "react-router";
import type { Party } from "#app/domain/agreement/signing.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { Checkbox } from "../choices.tsx";

/** One signature: a box that says it has been read, and the button. */
export function SignForm({
  party,
  seenHash,
  sayParty,
}: {
  party: Party;
  seenHash: string;
  /** The reader signs for more than one: say which this is. */
  sayParty: boolean;
}) {
  const { agreement } = useMessages();
  const say = agreement.sign;
  return (
    <Card move className="no-print" aria-labelledby={`skriv-under-${party}`}>
      <h2 id={`skriv-under-${party}`} className="text-2xl">
        {say.title}
      </h2>
      <p className="mt-2 max-w-prose">{say.text}</p>
      {sayParty && <p className="mt-2 font-semibold">{say.as({ party: agreement.parties[party] })}</p>}
      <Form method="post" className="mt-4 grid gap-4">
        <input type="hidden" name="intent" value="sign" />
        <input type="hidden" name="party" value={party} />
        <input type="hidden" name="seenHash" value={seenHash} />
        <Checkbox name="read" id={`last-${party}`} label={say.box} />
        <p>
          <Button wide icon="pen">
            {say.action}
          </Button>
        </p>
      </Form>
    </Card>
  );
}
