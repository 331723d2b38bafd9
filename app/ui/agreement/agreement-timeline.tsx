import type { Instant } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "../page-header.tsx";
import { Timeline } from "../timeline.tsx";

export interface TimelineRow {
  id: string;
  at: Instant;
  act: string;
  byRole: string;
  party: string | null;
  reason: string | null;
}

/** What has happened, newest first, with who and why in words. */
export function AgreementTimeline({ rows }: { rows: readonly TimelineRow[] }) {
  const { agreement, common, states } = useMessages();
  const format = useFormat();
  const events: Record<string, string> = agreement.timeline.events;
  const roles: Record<string, string> = common.roles;
  const parties: Record<string, string> = agreement.parties;
  const reasons: Record<string, string> = {
    ...states.agreement.objectReasons,
    ...states.agreement.cancelReasons,
    ...states.agreement.pauseReasons,
    ...states.agreement.interruptReasons,
  };
  return (
    <Section id="handelser" title={agreement.timeline.title}>
      <Timeline
        label={agreement.timeline.title}
        events={rows.map(({ id, at, act, byRole, party, reason }) => ({
          id,
          at,
          when: format.moment(at),
          what: (
            <>
              {events[act]}
              {reason && <span className="block font-normal text-muted">{reasons[reason]}</span>}
            </>
          ),
          who: (party && parties[party]) ?? roles[byRole],
        }))}
      />
    </Section>
  );
}
