import type { MarkedText as Marked } from "#app/domain/placement/marked-texts.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** An employer's text with doubtful words marked; each mark leads to what is said about it. */
export function MarkedTexts({
  texts,
  anchorOf,
}: {
  texts: readonly Marked[];
  /** Id of the row that explains the warning. */
  anchorOf: (warningId: string) => string;
}) {
  const { fields } = useMessages().broker.review.texts;
  return (
    <dl className="grid gap-5">
      {texts.map(({ field, pieces }, index) => (
        <div key={`${field}${String(index)}`}>
          <dt className="text-sm text-muted">{fields[field]}</dt>
          <dd className="mt-1 max-w-prose whitespace-pre-line">
            {pieces.map((piece, at) =>
              piece.warning ? (
                <a
                  key={String(at)}
                  href={`#${anchorOf(piece.warning.id)}`}
                  className="text-inherit decoration-2 underline-offset-4"
                >
                  <mark>{piece.text}</mark>
                </a>
              ) : (
                <span key={String(at)}>{piece.text}</span>
              ),
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
