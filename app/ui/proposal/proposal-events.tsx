import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Timeline } from "../timeline.tsx";

/** One line of a proposal's timeline, as the service gives it to this reader. */
export interface EventRow {
  id: string;
  at: string;
  act: string;
  byRole: string;
  onBehalfOf: string | null;
  via: string | null;
  reason: string | null;
}

/** The acts by which a person is no longer there; the employer reads them all the same (2-domain §3). */
const GONE = ["say_no", "end", "lapse", "void"];

/** What has happened, newest first, in the words of staff and employers. */
export function ProposalEvents({
  events,
  viewer,
}: {
  events: readonly EventRow[];
  viewer: "broker" | "caseworker" | "employer";
}) {
  const { proposalTimeline: words, states, broker } = useMessages();
  const format = useFormat();
  const reasons: Readonly<Record<string, string>> = { ...states.proposal.reasons, ...words.topics };
  const acts: Readonly<Record<string, string>> = words.acts;
  const by: Readonly<Record<string, string>> = words.by;
  const whose: Readonly<Record<string, string>> = words.whose;
  const via: Readonly<Record<string, string>> = words.via;
  const hides = (event: EventRow) =>
    viewer === "employer" && GONE.includes(event.act) && event.byRole !== "employer";
  const who = (event: EventRow) => {
    const name =
      event.byRole === "system" && event.onBehalfOf ? by[event.onBehalfOf] : (by[event.byRole] ?? "");
    const said =
      event.onBehalfOf && event.byRole !== "system"
        ? words.recorded({ by: name ?? "", for: whose[event.onBehalfOf] ?? "" })
        : name;
    return [said, event.via && via[event.via]].filter(Boolean).join(", ");
  };
  return (
    <Timeline
      label={words.label}
      events={[...events].reverse().map((event) => ({
        id: event.id,
        at: event.at,
        when: format.moment(event.at),
        what: (
          <>
            {hides(event) ? words.gone : (acts[event.act] ?? event.act)}
            {event.reason && !hides(event) && reasons[event.reason] && (
              <p className="font-normal text-muted">
                {event.act === "ask_more"
                  ? reasons[event.reason]
                  : broker.proposals.reason({ reason: reasons[event.reason] ?? "" })}
              </p>
            )}
          </>
        ),
        who: hides(event) ? undefined : who(event),
        icon: GONE.includes(event.act) || event.act === "decline" ? "cross" : "check",
      }))}
    />
  );
}
