import { useEffect, useRef } from "react";
import type { ShownChange } from "#app/domain/matching/compare-orders.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DataTable } from "../data-table.tsx";
import { Section } from "../page-header.tsx";

interface Preview {
  day: string | null;
  k: number;
  placements: (ShownChange & { placementId: string; title: string })[];
}

/** How the lists would change, placement by placement. Takes focus when it comes: the button stands far below. */
export function WeightsPreview({ preview }: { preview: Preview | "placements_only" }) {
  const say = useMessages().manager.weights.preview;
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (preview) box.current?.focus();
  }, [preview]);
  const told = typeof preview === "object" && preview.placements.length > 0;
  const lead = !told
    ? preview === "placements_only"
      ? say.placementsOnly
      : say.none
    : preview.day
      ? say.ofDay({ day: format.day(preview.day) })
      : say.ofOpen;
  return (
    <div ref={box} tabIndex={-1} className="mb-10">
      <Section id="forhandsvisning" title={say.title} lead={lead}>
        {told && <PreviewTable preview={preview} />}
      </Section>
    </div>
  );
}

function PreviewTable({ preview: { k, placements } }: { preview: Preview }) {
  const say = useMessages().manager.weights.preview;
  const inGroups = (count: number | null, ranked: number | null) => {
    if (ranked === null) return say.hidden;
    if (count === null) return say.fewerThan({ k });
    return count === 0 ? say.nobody : say.atLeast({ count });
  };
  return (
    <>
      <DataTable
        caption={say.title}
        captionHidden
        rows={placements}
        rowKey={({ placementId }) => placementId}
        columns={[
          { key: "placement", head: say.placement, cell: ({ title }) => title },
          {
            key: "ranked",
            head: say.ranked,
            figure: true,
            cell: ({ ranked }) => ranked ?? say.fewerThan({ k }),
          },
          {
            key: "moved",
            head: say.moved,
            figure: true,
            cell: ({ moved, ranked }) => inGroups(moved, ranked),
          },
          {
            key: "entered",
            head: say.entered,
            figure: true,
            cell: ({ entered, ranked }) => inGroups(entered, ranked),
          },
          {
            key: "furthest",
            head: say.furthest,
            figure: true,
            cell: ({ furthest }) => (furthest === null ? say.hidden : say.steps({ count: furthest })),
          },
        ]}
      />
      <p className="mt-3 text-muted">{say.small({ k })}</p>
    </>
  );
}
