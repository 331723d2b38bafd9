import { useActionData } from "react-router";
import type { GuardedPlace } from "#app/domain/text-guard/guarded-texts.ts";
import type { GuardedPiece, TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import { PASS_REASONS } from "#app/domain/text-guard/text-pass.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Checkbox } from "./choices.tsx";
import { MarksOptional } from "./field.tsx";
import { Notice } from "./notice.tsx";
import { SelectField } from "./select-field.tsx";

/** What the last send of this form was stopped for, if it was. */
export function useStoppedTexts(place: GuardedPlace | undefined): TextsStopped | null {
  const guard = useActionData<{ guard?: TextsStopped }>()?.guard;
  return guard && guard.place === place ? guard : null;
}

/**
 * The texts that were stopped, their words marked, and where they may stay after a second thought: a box and a
 * reason. The box is not required, since mending the text is the other way on.
 */
export function GuardedTexts({
  stopped,
  formId,
  reasonErrors,
}: {
  stopped: TextsStopped | null;
  formId: string;
  reasonErrors?: string[] | undefined;
}) {
  const say = useMessages().textGuard;
  if (!stopped) return null;
  const { mayPass, texts } = stopped;
  const seen = texts.flatMap(({ pieces }) => pieces.flatMap(({ finding }) => finding?.id ?? []));
  return (
    <Notice tone={mayPass ? "warn" : "danger"} title={mayPass ? say.titleWarned : say.titleBlocked}>
      <p>{mayPass ? say.textWarned : say.textBlocked}</p>
      {texts.map(({ field, pieces }, index) => (
        <p key={`${field}-${String(index)}`} className="mt-3 whitespace-pre-line wrap-anywhere">
          <Pieces pieces={pieces} />
        </p>
      ))}
      {mayPass && (
        <MarksOptional value={false}>
          <div className="mt-4 grid gap-4">
            {[...new Set(seen)].map((id) => (
              <input key={id} type="hidden" name="textPass.seen" value={id} readOnly />
            ))}
            <Checkbox id={`${formId}-textPass.read`} name="textPass.read" label={say.read} required={false} />
            <SelectField
              id={`${formId}-textPass.reason`}
              name="textPass.reason"
              label={say.reason}
              hint={say.reasonHint}
              required={false}
              errors={reasonErrors}
              options={PASS_REASONS.map((value) => ({ value, label: say.reasons[value] }))}
            />
          </div>
        </MarksOptional>
      )}
    </Notice>
  );
}

function Pieces({ pieces }: { pieces: readonly GuardedPiece[] }) {
  const say = useMessages().textGuard;
  return pieces.map(({ text, finding }, index) =>
    finding ? (
      <mark key={String(index)}>
        {text}
        <span className="sr-only"> ({say.kinds[finding.kind]})</span>
      </mark>
    ) : (
      <span key={String(index)}>{text}</span>
    ),
  );
}
