import { Form } from "react-router";
import type { ContactChannel } from "#app/domain/company/contact.ts";
import { type IsoDate, swedishDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import type { IconName } from "../icon.tsx";
import { Timeline } from "../timeline.tsx";

interface Line {
  id: string;
  at: string;
  channel: ContactChannel;
  note: string;
  byName: string;
  nextDate: IsoDate | null;
  open: boolean;
}

const ICON: Record<ContactChannel, IconName> = {
  call: "phone",
  visit: "walk",
  mail: "mail",
  meeting: "people",
};

/** What has been said with an employer, newest first; what was promised can be ticked off. */
export function ContactLog({ lines }: { lines: readonly Line[] }) {
  const say = useMessages().broker.contacts;
  const format = useFormat();
  if (lines.length === 0) return <p className="text-muted">{say.none}</p>;
  return (
    <Timeline
      label={say.log}
      events={lines.map((line) => ({
        id: line.id,
        at: line.at,
        when: format.day(swedishDate(line.at)),
        who: `${say.channels[line.channel]}, ${line.byName}`,
        icon: ICON[line.channel],
        move: line.open,
        what: (
          <>
            <p className="max-w-prose whitespace-pre-line font-normal">{line.note}</p>
            <NextDate line={line} />
          </>
        ),
      }))}
    />
  );
}

function NextDate({ line }: { line: Line }) {
  const say = useMessages().broker.contacts;
  const format = useFormat();
  if (!line.nextDate) return null;
  if (!line.open)
    return <p className="mt-1 text-sm text-muted">{say.kept({ day: format.day(line.nextDate) })}</p>;
  return (
    <Form method="post" className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
      <span className="font-semibold">{say.willMeet({ day: format.day(line.nextDate) })}</span>
      <input type="hidden" name="contactId" value={line.id} />
      <Button kind="secondary" name="intent" value="done">
        {say.done}
      </Button>
    </Form>
  );
}
