import type { OneMoreStep } from "#app/domain/matching/one-more-step.ts";
import { stepText } from "#app/i18n/match-text.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Section } from "../page-header.tsx";

/** What one more step would open; nothing when no one step opens a placement. */
export function MoreSteps({
  steps,
  title,
  lead,
}: {
  steps: readonly OneMoreStep[];
  title: string;
  lead: string;
}) {
  const messages = useMessages();
  const format = useFormat();
  if (steps.length === 0) return null;
  return (
    <Section id="ett-steg-till" title={title} lead={lead}>
      <ul className="grid gap-2 text-lg">
        {steps.map((one) => (
          <li key={JSON.stringify(one.step)}>{stepText(messages, one, format)}</li>
        ))}
      </ul>
    </Section>
  );
}
