import type { WhatIf } from "#app/domain/matching/what-if.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { useDemandName } from "./use-demand-name.ts";

/** "Om körkortet inte krävdes: 7 till." What can't be shown is left out, and said to be. */
export function WhatIfList({ rows, k }: { rows: readonly WhatIf[]; k: number }) {
  const say = useMessages().broker.workspace;
  const shown = rows.filter((row): row is WhatIf & { more: number } => row.more !== null);
  const name = useDemandName();
  return (
    <section aria-labelledby="om-inte">
      <h2 id="om-inte" className="text-xl">
        {say.whatIf.title}
      </h2>
      {shown.length === 0 ? (
        <p className="mt-2 text-muted">{say.whatIf.none}</p>
      ) : (
        <dl className="mt-2 divide-y divide-line">
          {shown.map(({ demand, more }) => (
            <div key={demand} className="flex justify-between gap-4 py-2">
              <dt>{name(demand)}</dt>
              <dd className="tabular font-semibold whitespace-nowrap">{say.whatIf.more({ count: more })}</dd>
            </div>
          ))}
        </dl>
      )}
      <p className="mt-2 text-sm text-muted">{say.whatIf.lead({ k })}</p>
    </section>
  );
}
