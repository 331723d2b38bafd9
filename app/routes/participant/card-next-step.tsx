import { Form } from "react-router";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { CardForParticipant } from "#app/services/kompetenskort/read-card.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OWN } from "./own-paths.ts";

/** What the participant can do with the card now: its acts come from the card's own table. */
export function CardNextStep({ card }: { card: CardForParticipant }) {
  const { card: words } = useMessages().participant;
  const format = useFormat();
  if (card.acts.includes("confirm"))
    return (
      <Card move aria-labelledby="stammer">
        <h2 id="stammer">{words.confirm.title}</h2>
        <p className="mt-2 text-lg">{words.confirm.text}</p>
        <Form method="post" className="mt-5 flex flex-wrap gap-3">
          <input type="hidden" name="cardId" value={card.cardId} />
          <input type="hidden" name="version" value={card.version} />
          <Button name="act" value="confirm" wide>
            {words.confirm.action}
          </Button>
          <Button name="act" value="ask_change" kind="secondary" wide>
            {words.confirm.change}
          </Button>
        </Form>
      </Card>
    );
  if (card.acts.includes("self_assess"))
    return (
      <Card move aria-labelledby="fragor">
        <h2 id="fragor">{words.draft.title}</h2>
        <p className="mt-2 text-lg">{words.draft.text}</p>
        <ButtonLink to={OWN.questions} wide className="mt-5">
          {words.draft.action}
        </ButtonLink>
      </Card>
    );
  if (!card.confirmedAt) return null;
  const date = format.day(swedishDate(card.confirmedAt));
  return (
    <Notice
      tone="success"
      title={card.witnessName ? words.witnessed({ date, name: card.witnessName }) : words.confirmed({ date })}
    />
  );
}
