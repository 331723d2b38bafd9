import type { Role } from "#app/domain/access/roles.ts";
import type { CaseDeadline } from "#app/domain/lonebidrag/case-deadlines.ts";
import { CASE_STEPS } from "#app/domain/lonebidrag/case-progress.ts";
import type { CaseCommon, TimelineLine } from "#app/domain/lonebidrag/case-view.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { Arc } from "../arc.tsx";
import { StatusPill } from "../status-pill.tsx";
import { Timeline } from "../timeline.tsx";
import { useMonthName, useOwnerSince, useYourMove } from "./case-words.ts";

/** The arc, whose move it is and since when, and what the state means to the reader. */
export function CaseArc({ found, viewer }: { found: CaseCommon; viewer: Role }) {
  const { lonebidrag, states } = useMessages();
  const { state, ownerDays, progress } = found;
  const owner = found.atRest ? null : found.owner;
  const since = useOwnerSince();
  const yourMove = useYourMove();
  const mine = owner === viewer;
  return (
    <div className="grid gap-3">
      <Arc
        steps={CASE_STEPS.map((id) => ({ id, label: lonebidrag.steps[id] }))}
        {...progress}
        label={lonebidrag.list.arc}
        move={owner && { mine, text: mine ? yourMove(state, viewer) : lonebidrag.waitedFor[owner] }}
      />
      {owner && state !== "running" && (
        <p className="text-sm text-muted">{since(owner, viewer, ownerDays)}</p>
      )}
      <p className="max-w-prose text-lg">{forSide(states.lonebidrag.states[state], viewer)}</p>
    </div>
  );
}

const URGENCY = { passed: "danger", soon: "warn", later: "neutral" } as const;

/** Dates that must be held, each with the exact day and what happens otherwise. */
export function CaseDeadlines({ deadlines }: { deadlines: readonly CaseDeadline[] }) {
  const { lonebidrag } = useMessages();
  const format = useFormat();
  const monthName = useMonthName();
  if (deadlines.length === 0) return <p className="text-muted">{lonebidrag.page.noDeadlines}</p>;
  // Of what is far off only the next of each kind; its text once.
  const firstOf = (line: CaseDeadline, among: readonly CaseDeadline[]) =>
    among.find(({ kind }) => kind === line.kind) === line;
  const far = deadlines.filter(({ urgency }) => urgency === "later");
  const shown = deadlines.filter((line) => line.urgency !== "later" || firstOf(line, far));
  return (
    <ul className="grid gap-5">
      {shown.map(({ kind, month, date, urgency }, index) => (
        <li key={`${kind}-${month}`} className="grid justify-items-start gap-1">
          <StatusPill tone={URGENCY[urgency]}>{lonebidrag.list[urgency]}</StatusPill>
          <p className="font-semibold">
            {lonebidrag.deadlines[kind].title({ month: month ? monthName(month) : "" })}
          </p>
          <p>
            <time dateTime={date}>{format.fullDay(date)}</time>{" "}
            <span className="text-muted">({format.distanceInTime(date)})</span>
          </p>
          {firstOf(shown[index]!, shown) && (
            <p className="text-sm text-muted">{lonebidrag.deadlines[kind].text}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** What has happened, by role and never by name. */
export function CaseTimeline({ lines, viewer }: { lines: readonly TimelineLine[]; viewer: Role }) {
  const { lonebidrag, states, common } = useMessages();
  const format = useFormat();
  const reasons: Record<string, string> = {
    ...lonebidrag.changes,
    ...states.lonebidrag.withdrawReasons,
    ...states.lonebidrag.outcomes,
  };
  const role = (id: string) => common.roles[id as Role] ?? common.brand.name;
  return (
    <Timeline
      label={lonebidrag.page.timeline}
      events={[...lines].reverse().map((line) => {
        const what = line.act === "open" ? lonebidrag.page.opened : lonebidrag.page.done[line.act];
        const reason = line.reason ? reasons[line.reason] : null;
        const behalf = line.onBehalfOf
          ? ` ${lonebidrag.page.onBehalf({ who: role(line.onBehalfOf).toLowerCase() })}`
          : "";
        const via = line.via ? `, ${lonebidrag.forms.vias[line.via].toLowerCase()}` : "";
        return {
          id: line.id,
          at: line.at,
          when: format.moment(line.at),
          who: line.byRole === viewer ? role(line.byRole) : `${role(line.byRole)}${behalf}${via}`,
          what: reason ? `${what}: ${reason.toLowerCase()}` : what,
        };
      })}
    />
  );
}
