import type { Match } from "#app/domain/matching/match.ts";
import type { Snapshot } from "#app/domain/proposal/snapshot.ts";
import { matchText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { attributeText } from "#app/i18n/profile-text.ts";
import { Button } from "../button.tsx";
import { classNames } from "../class-names.ts";
import { NamelessCard } from "../nameless-card.tsx";
import { Fold } from "../proposal/fold.tsx";
import { Grounds } from "../proposal/grounds.tsx";
import { StatusPill } from "../status-pill.tsx";
import { ScoreParts } from "./score-parts.tsx";

export interface Candidate {
  profileId: string;
  alias: string;
  rank: number;
  card: Snapshot;
  match: Match;
  proposed: boolean;
}

/** How many grounds stand in the row itself; all of them are one press away. */
const GROUNDS_SHOWN = 3;

/** One candidate without a name: place, score, the strongest grounds, and the whole card folded beneath. */
export function CandidateRow({ candidate, commutingArea }: { candidate: Candidate; commutingArea: string }) {
  const messages = useMessages();
  const format = useFormat();
  const say = messages.broker.workspace;
  const { alias, match, card, proposed, profileId, rank } = candidate;
  const reading = { messages, commutingArea };
  const unclear = match.hard.filter(({ verdict }) => verdict === "unknown").map(({ reason }) => reason);
  const facts = (["area", "occupations", "hours", "start"] as const).map((attribute) =>
    attributeText(attribute, card.attributes[attribute], reading).join(", "),
  );
  const ask = match.eligible === "ask";
  return (
    <li
      tabIndex={-1}
      data-candidate={profileId}
      className={classNames(
        "rounded-lg border border-line bg-surface p-4 shadow-sheet sm:p-5",
        ask && "border-dashed",
      )}
    >
      <div className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr_auto]">
        <label className="grid size-10 cursor-pointer place-items-center rounded-md hover:bg-primary-soft has-focus-visible:outline-3 has-focus-visible:outline-focus">
          <span className="sr-only">{say.select({ alias })}</span>
          <input
            type="checkbox"
            name="profileId"
            value={profileId}
            disabled={proposed}
            className="size-5.5 focus-visible:outline-none"
          />
        </label>
        <div className="min-w-0">
          <h3 className="text-xl">
            <span className="tabular me-2 text-muted">{rank}.</span>
            {alias}
          </h3>
          <p className="mt-0.5 text-muted">{facts.join(" · ")}</p>
        </div>
        <div className="col-start-2 flex flex-wrap items-center gap-x-5 gap-y-2 sm:col-start-3 sm:row-start-1">
          <p>
            <span className="sr-only">{say.scoreLabel}: </span>
            <span className="tabular text-xl font-bold">{match.score}</span>
            <span className="text-sm text-muted"> / 100</span>
          </p>
          {!proposed && (
            <Button name="only" value={profileId} kind="secondary">
              {ask ? say.ask : say.proposeShort}
              <span className="sr-only">: {alias}</span>
            </Button>
          )}
        </div>
      </div>
      <div className="mt-3 grid gap-3 sm:ps-14">
        <p>
          {proposed ? (
            <StatusPill tone="primary">{say.proposed}</StatusPill>
          ) : (
            <StatusPill tone={ask ? "warn" : "success"}>{say.eligible[match.eligible]}</StatusPill>
          )}
        </p>
        {ask && (
          <ul className="grid gap-1">
            {unclear.map((message) => (
              <li key={message.key}>{matchText(messages.match, message, format)}</li>
            ))}
          </ul>
        )}
        <Grounds heading="h4" title={say.why} messages={match.reasons.slice(0, GROUNDS_SHOWN)} kind="for" />
        <Fold title={say.open}>
          <div className="grid gap-6">
            <ScoreParts parts={match.parts} />
            <Grounds heading="h4" title={say.why} messages={match.reasons} kind="for" />
            <Grounds heading="h4" title={say.gaps} messages={match.gaps} kind="gap" />
            <Grounds
              heading="h4"
              title={say.change}
              messages={match.wouldChange.map(({ change }) => change)}
              kind="unclear"
            />
            <NamelessCard card={card} alias={alias} commutingArea={commutingArea} heading="h3" />
          </div>
        </Fold>
      </div>
    </li>
  );
}
