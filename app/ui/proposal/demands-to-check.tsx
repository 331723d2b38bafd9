import type { CardPart } from "#app/domain/kompetenskort/card-parts.ts";
import type { DemandToCheck } from "#app/domain/matching/demands-to-check.ts";
import type { HardDemand } from "#app/domain/matching/hard-demands.ts";
import type { Verdict } from "#app/domain/matching/three-valued.ts";
import { matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { useCardLines } from "../card-lines.ts";
import { StatusPill } from "../status-pill.tsx";

/** Which part of a card a demand is about. */
const PART: Record<HardDemand["kind"], Exclude<CardPart, "traits">> = {
  start: "hours",
  hours: "hours",
  travel: "travel",
  licence: "papers",
  certificate: "papers",
  swedish: "languages",
  condition: "conditions",
};

const TONE: Record<Verdict, "success" | "warn" | "info"> = { meets: "success", not: "warn", unknown: "info" };

/** What the card without a name does not tell of, each beside what the own caseworker can read. */
export function DemandsToCheck({ demands }: { demands: readonly DemandToCheck[] }) {
  const say = useMessages().caseworker.proposals.check;
  if (demands.length === 0) return null;
  return (
    <div className="mt-5">
      <h3 className="text-base font-semibold">{say.demands}</h3>
      <ul className="mt-2 grid gap-4">
        {demands.map((demand) => (
          <Demand key={demand.id} demand={demand} />
        ))}
      </ul>
    </div>
  );
}

function Demand({ demand: { kind, asked, task, truth, stated } }: { demand: DemandToCheck }) {
  const { caseworker, match } = useMessages();
  const format = useFormat();
  const say = caseworker.proposals.check;
  const lines = useCardLines(stated, { wished: [], tried: [], homeKommun: null })[PART[kind]];
  return (
    <li className="border-t border-line pt-3">
      <p>{matchText(match, asked, format)}</p>
      {task && <p className="text-muted">{say.task({ task })}</p>}
      <p className="mt-2 font-semibold">{say.card}</p>
      <p>{lines.length > 0 ? lines.join(". ") : caseworker.confirm.nothing}</p>
      <p className="mt-2">
        <StatusPill tone={TONE[truth.verdict]}>{say.verdicts[truth.verdict]}</StatusPill>
      </p>
    </li>
  );
}
