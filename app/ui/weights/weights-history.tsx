import { Link } from "react-router";
import { BASE_WEIGHTS, type UnitWeights } from "#app/domain/matching/unit-weights.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { DataTable } from "../data-table.tsx";
import { StatusPill } from "../status-pill.tsx";
import { useVersionName } from "./version-name.ts";

export interface VersionLine {
  weights: UnitWeights;
  why: string;
  by: string;
  at: string;
  state: "now" | "coming" | "past";
}

/** The unit's own versions: who made each, when and why, and the way to see it. */
export function WeightsHistory({ history, path }: { history: readonly VersionLine[]; path: string }) {
  const say = useMessages().manager.weights.history;
  const nameOf = useVersionName();
  const format = useFormat();
  return (
    <>
      {history.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <DataTable
          caption={say.caption}
          captionHidden
          rows={history}
          rowKey={({ weights }) => weights.declared.version}
          columns={[
            {
              key: "version",
              head: say.version,
              cell: ({ weights: { declared } }) => (
                <Link to={`${path}?version=${declared.version}`}>{nameOf(declared.version)}</Link>
              ),
            },
            {
              key: "from",
              head: say.validFrom,
              cell: ({ weights }) => format.shortDay(weights.declared.validFrom),
            },
            {
              key: "state",
              head: say.state,
              cell: ({ state }) => (
                <StatusPill tone={state === "now" ? "success" : "info"}>{say[state]}</StatusPill>
              ),
            },
            { key: "why", head: say.why, cell: ({ why }) => why },
            {
              key: "made",
              head: say.made,
              cell: ({ by, at }) => say.madeBy({ name: by || say.nobodyNamed, when: format.moment(at) }),
            },
          ]}
        />
      )}
      <p className="mt-6">{say.base}</p>
      <ul className="mt-2 grid gap-1">
        {BASE_WEIGHTS.map(({ declared: { version } }) => (
          <li key={version}>
            <Link to={`${path}?version=${version}`}>{nameOf(version)}</Link>
          </li>
        ))}
      </ul>
    </>
  );
}
