import { Form } from "react-router";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Checkbox } from "#app/ui/choices.tsx";
import { ConsentWords } from "#app/ui/consent-words.tsx";

/** The question whether the card may be shown without a name; the box is never ticked beforehand. */
export function GiveProfileConsent({
  asking,
  error,
}: {
  asking: { renews: boolean; textVersion: string; lastDay: string };
  error: string | null;
}) {
  const { consents, consentTexts } = useMessages().participant;
  const format = useFormat();
  return (
    <Card move id="fraga" aria-labelledby="fraga-rubrik">
      <h2 id="fraga-rubrik">{consents.give.title}</h2>
      <ConsentWords version={asking.textVersion} />
      <p className="mt-3">{consentTexts.until({ date: format.fullDay(asking.lastDay) })}</p>
      <Form method="post" className="mt-5 grid gap-4">
        <input type="hidden" name="act" value="give" />
        <input type="hidden" name="textVersion" value={asking.textVersion} />
        <Checkbox id="ja" name="yes" label={consents.give.box} errors={error ? [error] : undefined} />
        <div>
          <Button wide>{asking.renews ? consents.give.renew : consents.give.action}</Button>
        </div>
      </Form>
    </Card>
  );
}
