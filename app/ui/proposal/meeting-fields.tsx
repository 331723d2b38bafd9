import type { IsoDate } from "#app/domain/shared/dates.ts";
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
  return (
    <>
      <DateField
        name="date"
        label={words.date}
        min={today}
        defaultValue={date ?? undefined}
        errors={errors?.date ?? undefined}
      />
      <TextField
        name="place"
        label={words.place}
        {...(words.placeHint && { hint: words.placeHint })}
        maxLength={120}
        defaultValue={place ?? undefined}
        errors={errors?.place ?? undefined}
      />
    </>
  );
}
