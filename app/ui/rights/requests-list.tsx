import type { ReactNode } from "react";
import type { RequestState } from "#app/domain/rights/request-states.ts";
import type { Ground, Part, RequestKind } from "#app/domain/rights/requests.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Card } from "../card.tsx";
import { StatusPill } from "../status-pill.tsx";

export interface RequestLine {
  id: string;
  kind: RequestKind;
  part: Part | null;
  words: string | null;
  state: RequestState;
  version: number;
  via: "own_login" | "caseworker";
  requestedAt: string;
  answer: string | null;
  erased: Part[] | null;
  ground: Ground | null;
  reference: string | null;
  decidedOn: string | null;
}

/** What has been asked for and what became of it; `below` is what the reader may do with one that is open. */
export function RequestsList<Line extends RequestLine>({
  lines,
  below,
}: {
  lines: readonly Line[];
  below?: (line: Line) => ReactNode;
}) {
  const { rights } = useMessages().participant;
  const format = useFormat();
  const say = rights.requests;
  return (
    <ul className="grid gap-4">
      {lines.map((line) => (
        <Card as="li" key={line.id}>
          <StatusPill tone={line.state === "open" ? "move" : "neutral"}>{say.states[line.state]}</StatusPill>
          <h3 className="mt-2 text-xl font-bold">
            {say[line.kind]}
            {line.part && `: ${rights.parts[line.part]}`}
          </h3>
          <p className="text-muted">
            {format.moment(line.requestedAt)}
            {line.via === "caseworker" && ` · ${say.byCaseworker}`}
          </p>
          {line.words && <p className="mt-2 whitespace-pre-line">{line.words}</p>}
          {line.answer && <p className="mt-3 whitespace-pre-line font-semibold">{line.answer}</p>}
          {line.erased && line.erased.length > 0 && (
            <p>{say.erasedParts({ parts: line.erased.map((part) => rights.parts[part]).join(", ") })}</p>
          )}
          {line.ground && <p>{say.grounds[line.ground]}</p>}
          {line.reference && line.decidedOn && (
            <p className="text-muted">
              {say.decision({ reference: line.reference, date: format.day(line.decidedOn) })} {say.appeal}
            </p>
          )}
          {line.state === "open" && below?.(line)}
        </Card>
      ))}
    </ul>
  );
}
