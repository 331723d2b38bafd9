import type { SubmissionResult } from "@conform-to/react";
import { CONTACT_CHANNELS, contactForm, type NextContact } from "#app/domain/company/contact.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { RadioGroup } from "../choices.tsx";
import { fieldProps, SchemaForm, useSchemaForm } from "../schema-form.tsx";
import { DateField, TextArea } from "../text-field.tsx";

/** A call or a visit, written down in half a minute: how, what was said, and when to be in touch again. */
export function ContactForm({
  reply,
  suggestions,
  today,
}: {
  reply: SubmissionResult<string[]> | null | undefined;
  suggestions: readonly { next: NextContact; date: IsoDate | null }[];
  today: IsoDate;
}) {
  const say = useMessages().broker.contacts;
  const format = useFormat();
  const [form, fields] = useSchemaForm({
    id: "kontakt",
    schema: contactForm,
    reply,
    defaultValue: { channel: "call", next: "none" },
  });
  return (
    <SchemaForm form={form} guarded="contact-note">
      <input type="hidden" name="intent" value="log" readOnly />
      <RadioGroup
        {...fieldProps(fields.channel)}
        label={say.channel}
        inline
        options={CONTACT_CHANNELS.map((value) => ({ value, label: say.channels[value] }))}
      />
      <TextArea {...fieldProps(fields.note)} label={say.note} hint={say.noteHint} rows={3} />
      <RadioGroup
        {...fieldProps(fields.next)}
        label={say.nextLabel}
        hint={say.nextHint}
        inline
        options={suggestions.map(({ next, date }) => ({
          value: next,
          label: date ? say.onDay({ label: say.next[next], day: format.shortDay(date) }) : say.next[next],
        }))}
      />
      <DateField {...fieldProps(fields.nextDate)} label={say.otherDate} required={false} min={today} />
      <p>
        <Button wide>{say.save}</Button>
      </p>
    </SchemaForm>
  );
}
