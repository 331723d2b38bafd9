import { useActionData } from "react-router";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { GuardedTexts, useStoppedTexts } from "../guarded-texts.tsx";
import { DateField, TextField } from "../text-field.tsx";

/** When and where the two meet. */
export function MeetingFields({
  words,
  date,
  place,
  today,
  errors,
}: {
  words: { date: string; place: string; placeHint?: string };
  date: string | null;
  place: string | null;
  today: IsoDate;
  errors?: Record<string, string[] | null> | undefined;
}) {
  const stopped = useStoppedTexts("meeting-place");
  const typed = useActionData<{ form?: { initialValue?: Record<string, unknown> | null } | null }>()?.form
    ?.initialValue;
  const sent = (name: string) => {
    const value = typed?.[name];
    return typeof value === "string" ? value : undefined;
  };
  return (
    <>
      <GuardedTexts
        stopped={stopped}
        formId="traffas"
        reasonErrors={errors?.["textPass.reason"] ?? undefined}
      />
      <DateField
        name="date"
        label={words.date}
        min={today}
        defaultValue={sent("date") ?? date ?? undefined}
        errors={errors?.date ?? undefined}
      />
      <TextField
        name="place"
        label={words.place}
        {...(words.placeHint && { hint: words.placeHint })}
        maxLength={120}
        defaultValue={sent("place") ?? place ?? undefined}
        errors={errors?.place ?? undefined}
      />
    </>
  );
}
