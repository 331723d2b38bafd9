import { Link } from "react-router";
import { PATTERNS } from "#app/domain/access/log-patterns.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { ShownFinding } from "#app/services/manager/read-log-control.server.ts";

/** What stands out in the month, under the rule that found it. */
export function LogFindings({ findings }: { findings: readonly ShownFinding[] }) {
  const say = useMessages().manager.logControl;
  if (findings.length === 0) return <p className="text-muted">{say.patternsNone}</p>;
  return (
    <div className="grid gap-6 md:grid-cols-2">
      {PATTERNS.map((pattern) => {
        const found = findings.filter((one) => one.pattern === pattern);
        if (found.length === 0) return null;
        return (
          <div key={pattern}>
            <h3>{say.patterns[pattern].title}</h3>
            <p className="text-muted">{say.patterns[pattern].text}</p>
            <ul className="mt-2 grid list-disc gap-1 ps-5">
              {found.map((one) => (
                <li key={[one.userId, one.participantId, one.day].join()}>
                  <Line finding={one} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}

function Line({ finding }: { finding: ShownFinding }) {
  const say = useMessages().manager.logControl;
  const format = useFormat();
  const { pattern, who, handle, day, readings, people, usual, participantId } = finding;
  return (
    <>
      {say.patterns[pattern].line({
        who: who ?? say.nobody,
        handle: handle ?? "",
        day: day ? format.shortDay(day) : "",
        count: readings,
        people,
        usual: Math.round(usual ?? 0),
      })}
      {participantId && handle && (
        <>
          {" "}
          <Link
            to={`/chef/deltagare/${participantId}?syfte=log-control`}
            aria-label={say.openSubjectOf({ handle })}
          >
            {say.openSubject}
          </Link>
        </>
      )}
    </>
  );
}
