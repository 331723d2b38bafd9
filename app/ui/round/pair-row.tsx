import { Form } from "react-router";
import type { Match } from "#app/domain/matching/match.ts";
import type { Worth } from "#app/domain/matching/round/round-terms.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";
import { matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { classNames } from "../class-names.ts";
import { NamelessCard } from "../nameless-card.tsx";
import { Fold } from "../proposal/fold.tsx";
import { Grounds } from "../proposal/grounds.tsx";
import { StatusPill } from "../status-pill.tsx";
import { ScoreParts } from "../workspace/score-parts.tsx";

export interface Pair {
  profileId: string;
  alias: string;
  card: Snapshot;
  match: Match;
  worth: Worth;
  better: { title: string; points: number; holder: string; swap: number | null } | null;
  cost: { points: number; taker: string } | null;
}

/** How many grounds stand in the row itself; all of them are one press away. */
const GROUNDS_SHOWN = 2;

/** One suggested pair: who, why, what is missing, what it means for others, and the broker's yes or no. */
export function PairRow({
  pair,
  placementId,
  commutingArea,
}: {
  pair: Pair;
  placementId: string;
  commutingArea: string;
}) {
  const messages = useMessages();
  const format = useFormat();
  const { round: say, workspace } = messages.broker;
  const { alias, profileId, match, worth, card } = pair;
  const ask = match.eligible === "ask";
  const unclear = match.hard.filter(({ verdict }) => verdict === "unknown").map(({ reason }) => reason);
  return (
    <li
      tabIndex={-1}
      data-candidate={profileId}
      className={classNames(
        "grid gap-3 rounded-lg border border-line bg-surface p-4 shadow-sheet sm:p-5",
        ask && "border-dashed",
      )}
    >
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0">
          <h3 className="text-xl">{alias}</h3>
          <p>
            <span className="sr-only">{say.worthLabel}: </span>
            {say.worth({ points: worth.points })}
          </p>
        </div>
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="placementId" value={placementId} />
          <input type="hidden" name="profileId" value={profileId} />
          <Button name="intent" value="propose" kind="secondary">
            {ask ? say.ask : say.propose}
            <span className="sr-only">: {alias}</span>
          </Button>
          <Button name="intent" value="aside" kind="quiet">
            {say.aside}
            <span className="sr-only">: {alias}</span>
          </Button>
        </Form>
      </div>
      <p>
        <StatusPill tone={ask ? "warn" : "success"}>{workspace.eligible[match.eligible]}</StatusPill>
      </p>
      {ask && (
        <ul className="grid gap-1">
          {unclear.map((message) => (
            <li key={message.key}>{matchText(messages.match, message, format)}</li>
          ))}
        </ul>
      )}
      <Grounds
        heading="h4"
        title={workspace.why}
        messages={match.reasons.slice(0, GROUNDS_SHOWN)}
        kind="for"
      />
      <Grounds heading="h4" title={workspace.gaps} messages={match.gaps.slice(0, GROUNDS_SHOWN)} kind="gap" />
      <Fold title={say.others}>
        <Others pair={pair} />
      </Fold>
      <Fold title={say.open_}>
        <div className="grid gap-6">
          <WorthParts worth={worth} />
          <ScoreParts parts={match.parts} />
          <Grounds heading="h4" title={workspace.why} messages={match.reasons} kind="for" />
          <Grounds heading="h4" title={workspace.gaps} messages={match.gaps} kind="gap" />
          <NamelessCard card={card} alias={alias} commutingArea={commutingArea} heading="h3" />
        </div>
      </Fold>
    </li>
  );
}

/** Where it would have been better, and what the others miss. */
function Others({ pair: { better, cost } }: { pair: Pair }) {
  const say = useMessages().broker.round;
  return (
    <div className="grid max-w-prose gap-2">
      {better ? (
        <p>
          {say.better(better)}{" "}
          {better.swap === null
            ? say.noSwap(better)
            : say.swap({ holder: better.holder, points: better.swap })}
        </p>
      ) : (
        <p>{say.best}</p>
      )}
      <p>{cost ? say.cost(cost) : say.noCost}</p>
    </div>
  );
}

/** What the pair is worth in the round: exactly the sum of these. */
function WorthParts({ worth }: { worth: Worth }) {
  const say = useMessages().broker.round;
  return (
    <dl className="grid max-w-sm gap-1">
      {(["score", "waiting", "question"] as const)
        .filter((part) => part === "score" || worth[part] !== 0)
        .map((part) => (
          <div key={part} className="flex justify-between gap-4">
            <dt>{say.parts[part]}</dt>
            <dd className="tabular">{say.part({ points: worth[part] })}</dd>
          </div>
        ))}
      <div className="flex justify-between gap-4 border-t border-line pt-1 font-semibold">
        <dt>{say.worthLabel}</dt>
        <dd className="tabular">{say.part({ points: worth.points })}</dd>
      </div>
    </dl>
  );
}
