import { Form } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";

/** From a proposal where all have agreed to the agreement's draft; a second press finds the same draft. */
export function WriteAgreement({ proposalId, list }: { proposalId: string; list: string }) {
  const { agreementDesk } = useMessages();
  return (
    <Form method="post" action={list}>
      <input type="hidden" name="proposalId" value={proposalId} />
      <Button wide icon="document">
        {agreementDesk.write}
      </Button>
    </Form>
  );
}
