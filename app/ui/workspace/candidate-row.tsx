import type { Eligibility } from "#app/domain/matching/judgement.ts";
import type { Mark } from "#app/domain/matching/marks.ts";
import type { Match } from "#app/domain/matching/match.ts";
import type { KeptChoice } from "#app/domain/matching/workspace-deed.ts";
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
import { MarkLine } from "./mark-line.tsx";
import { RowChoice } from "./row-choice.tsx";
import { RowMarks } from "./row-marks.tsx";
import { ScoreParts } from "./score-parts.tsx";

export interface Candidate {
  profileId: string;
  alias: string;
  rank: number | null;
  card: Snapshot;
  match: Match;
  proposed: boolean;
  mark: { mark: Mark; byName: string; at: string } | null;
  own: { rank: number | null; eligible: Eligibility } | null;
}

/** How many grounds stand in the row itself; all of them are one press away. */
const GROUNDS_SHOWN = 2;

/** One candidate without a name: place, score, the strongest grounds, and the rest folded beneath. */
export function CandidateRow({
  candidate,
  commutingArea,
  kept,
}: {
  candidate: Candidate;
  commutingArea: string;
  kept: KeptChoice | null;
}) {
  const messages = useMessages();
  const format = useFormat();
  const say = messages.broker.workspace;
  const { alias, match, card, mark, own, proposed, profileId, rank } = candidate;
  const reading = { messages, commutingArea };
  const open = match.hard.filter(({ verdict }) => verdict !== "meets").map(({ reason }) => reason);
  const facts = (["area", "occupations", "hours", "start"] as const).map((attribute) =>
    attributeText(attribute, card.attributes[attribute], reading).join(", "),
  );
  // A card is proposed to the placement as it is, whatever is tried.
  const eligible = own?.eligible ?? match.eligible;
  const proposable = !proposed && eligible !== "no";
  return (
    <li
      tabIndex={-1}
      data-candidate={profileId}
      className={classNames(
        "rounded-lg border border-line bg-surface p-4 shadow-sheet sm:p-5",
        match.eligible !== "yes" && "border-dashed",
        mark && "border-s-4 border-s-primary",
      )}
    >
      <div className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2 sm:grid-cols-[auto_1fr_auto]">
        <RowChoice
          key={String(proposable)}
          profileId={profileId}
          alias={alias}
          proposable={proposable}
          kept={kept}
        />
        <div className="min-w-0">
          <h3 className="text-xl">
            {rank !== null && <span className="tabular me-2 text-muted">{rank}.</span>}
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
          {proposable && (
            <Button name="only" value={profileId} kind="secondary">
              {eligible === "ask" ? say.ask : say.proposeShort}
              <span className="sr-only">: {alias}</span>
            </Button>
          )}
        </div>
      </div>
      <div className="mt-3 grid gap-3 sm:ps-14">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          {proposed ? (
            <StatusPill tone="primary">{say.proposed}</StatusPill>
          ) : (
            <StatusPill tone={match.eligible === "yes" ? "success" : "warn"}>
              {rank === null ? say.marks.leftOut : say.eligible[match.eligible]}
            </StatusPill>
          )}
          {own && own.rank === null && <p className="text-sm">{say.trying.ownOut}</p>}
          {own && own.rank !== null && own.rank !== rank && (
            <p className="text-sm text-muted">{say.trying.ownRank({ rank: own.rank })}</p>
          )}
        </div>
        {open.length > 0 && (
          <ul className="grid gap-1">
            {open.map((message) => (
              <li key={`${message.key}${JSON.stringify(message.params)}`}>
                {matchText(messages.match, message, format)}
              </li>
            ))}
          </ul>
        )}
        {mark && <MarkLine {...mark} />}
        <Grounds heading="h4" title={say.why} messages={match.reasons.slice(0, GROUNDS_SHOWN)} kind="for" />
        <Fold title={say.moreGrounds}>
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
        <RowMarks profileId={profileId} alias={alias} pinned={mark !== null} />
      </div>
    </li>
  );
}
