import { Form } from "react-router";
import type { DocumentLine } from "#app/domain/lonebidrag/case-view.ts";
import type { DocumentStatus } from "#app/domain/lonebidrag/documents.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Card } from "../card.tsx";
import { StatusPill } from "../status-pill.tsx";

const TONE = { needed: "neutral", requested: "info", in: "success", not_needed: "neutral" } as const;

/** Which papers there are to be, why, who brings each and how it stands. Statuses only: nothing can be sent in. */
export function CaseDocuments({
  documents,
  viewer,
}: {
  documents: readonly DocumentLine[];
  viewer: "staff" | "employer";
}) {
  const { lonebidrag, states, common } = useMessages();
  const format = useFormat();
  const words = states.lonebidrag;
  const label = (status: DocumentStatus) =>
    viewer === "employer" && status === "in" ? lonebidrag.page.given : lonebidrag.documentActs[status];
  return (
    <ul className="divide-y divide-line border-y border-line">
      {documents
        .filter(({ id }) => id !== "af-basis-complete")
        .map((document) => {
          const name = words.documents[document.id].name;
          return (
            <li key={document.id} className="grid gap-x-6 gap-y-2 py-4 sm:grid-cols-[1fr_auto]">
              <div className="min-w-0">
                <p className="font-semibold">{name}</p>
                <p className="text-muted">{words.documents[document.id].why}</p>
                <p className="text-sm text-muted">
                  {lonebidrag.page.documentsColumns.who} {lonebidrag.waitedFor[document.provider]}
                </p>
              </div>
              <p className="sm:text-end">
                <StatusPill
                  tone={document.holdsBack && document.status === "needed" ? "warn" : TONE[document.status]}
                >
                  {words.documentStatuses[document.status]}
                </StatusPill>
                {document.statusOn && (
                  <span className="ms-2 text-sm text-muted sm:ms-0 sm:mt-1 sm:block">
                    {format.shortDay(document.statusOn)}
                  </span>
                )}
              </p>
              {document.settable.length > 0 &&
                (document.holdsBack ? (
                  <MarkForm document={document} name={name} label={label} strong={viewer === "employer"} />
                ) : (
                  <details className="no-print sm:col-span-2">
                    <summary className="min-h-8 cursor-pointer text-sm text-primary">
                      {common.actions.edit}
                      <span className="sr-only">: {name}</span>
                    </summary>
                    <MarkForm document={document} name={name} label={label} strong={false} />
                  </details>
                ))}
            </li>
          );
        })}
    </ul>
  );
}

/** Underlag komplett hos AF: yes or no, shown to the owning caseworker alone. */
export function AfBasis({ document }: { document: DocumentLine }) {
  const { afBasis } = useMessages().lonebidrag.page;
  const complete = document.status === "in";
  return (
    <Card className="mt-6">
      <h3>{afBasis.title}</h3>
      <p className="mt-1 text-muted">{afBasis.text}</p>
      <p className="mt-3">
        <StatusPill tone={complete ? "success" : "warn"}>{complete ? afBasis.yes : afBasis.no}</StatusPill>
      </p>
      <div className="mt-3">
        <MarkForm
          document={document}
          name={afBasis.title}
          label={(status) => (status === "in" ? afBasis.setYes : afBasis.setNo)}
          strong
        />
      </div>
    </Card>
  );
}

/** One press a status; the button's name says which paper. */
function MarkForm({
  document,
  name,
  label,
  strong,
}: {
  document: DocumentLine;
  name: string;
  label: (status: DocumentStatus) => string;
  strong: boolean;
}) {
  if (document.settable.length === 0) return null;
  return (
    <Form method="post" className="no-print flex flex-wrap gap-2 sm:col-span-2">
      <input type="hidden" name="intent" value="document" />
      <input type="hidden" name="document" value={document.id} />
      <input type="hidden" name="version" value={document.version} />
      {document.settable.map((status) => (
        <Button
          key={status}
          kind={strong ? "secondary" : "quiet"}
          name="status"
          value={status}
          aria-label={`${label(status)}: ${name}`}
        >
          {label(status)}
        </Button>
      ))}
    </Form>
  );
}
