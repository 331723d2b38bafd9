import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { ProgressPoint } from "#app/services/kompetenskort/read-progress.server.ts";
import { Section } from "#app/ui/page-header.tsx";
import { SpiderChart } from "#app/ui/spider-chart.tsx";

/** Fewer axes make no shape to read; the levels are then said on the card alone. */
const FEWEST_AXES = 3;

/** Traits of the last confirmed cards over each other, with the table behind; of a single card also one's own view. */
export function ProgressChart({ points }: { points: readonly ProgressPoint[] }) {
  const { participant, traits, vocabulary } = useMessages();
  const format = useFormat();
  const { progress, self } = participant.card;
  const axes = TRAITS.filter((id) =>
    points.some((point) => point.traits[id] !== undefined || point.selfTraits[id] !== undefined),
  );
  if (axes.length < FEWEST_AXES) return null;
  const latest = points.at(-1)!;
  const seen = points.map((point) => ({
    id: point.cardId,
    label: progress.point({
      kind: vocabulary.cardKinds[point.kind],
      date: format.shortDay(point.confirmedOn),
    }),
    values: axes.map((id) => point.traits[id] ?? null),
  }));
  const own = { id: "own", label: self, values: axes.map((id) => latest.selfTraits[id] ?? null) };
  return (
    <Section id="utveckling" title={progress.title} lead={progress.lead}>
      <SpiderChart
        title={progress.title}
        axes={axes.map((id) => traits[id].name)}
        series={points.length === 1 ? [...seen, own] : seen}
      />
    </Section>
  );
}
