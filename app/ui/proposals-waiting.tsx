import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "./page-header.tsx";
import { StatusPill } from "./status-pill.tsx";

/** How many proposals wait on the employer's answer for one placement. */
export function ProposalsWaiting({ state, waiting }: { state: PlacementState; waiting: number }) {
  const { employer } = useMessages();
  const say = employer.state.proposals;
  const open = state === "published" || state === "paused";
  if (!open && waiting === 0 && state !== "submitted") return null;
  return (
    <Section id="forslag" title={say.title}>
      {waiting > 0 ? (
        <StatusPill tone="move">{employer.home.rows.answer({ count: waiting })}</StatusPill>
      ) : (
        <p className="text-muted">{open ? say.none : say.before}</p>
      )}
    </Section>
  );
}
