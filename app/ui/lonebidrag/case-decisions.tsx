import type { CaseDecision } from "#app/domain/lonebidrag/decision.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import type { Fact } from "../definition-list.tsx";
import { StatusPill } from "../status-pill.tsx";
import { useMonthName } from "./case-words.ts";
import { SideFacts } from "./side-facts.tsx";

/** What AF has decided, latest first. */
export function CaseDecisions({ decisions }: { decisions: readonly CaseDecision[] }) {
  const { page } = useMessages().lonebidrag;
  const format = useFormat();
  const monthName = useMonthName();
  if (decisions.length === 0) return <p className="text-muted">{page.noDecision}</p>;
  const factsOf = (one: CaseDecision): Fact[] => {
    const words = page.decisionFacts;
    return [
      { term: words.decidedOn, value: format.shortDay(one.decidedOn) },
      { term: words.receivedOn, value: format.shortDay(one.receivedOn) },
      ...(one.from && one.to ? [{ term: words.period, value: format.period(one.from, one.to) }] : []),
      ...(one.levelPercent ? [{ term: words.level, value: format.percent(one.levelPercent / 100) }] : []),
      ...(one.payoutMonth ? [{ term: words.payout, value: monthName(one.payoutMonth) }] : []),
    ];
  };
  return (
    <ol className="grid gap-6">
      {[...decisions].reverse().map((one) => (
        <li key={`${one.decidedOn}-${one.from}-${one.outcome}`}>
          <StatusPill tone={one.outcome === "granted" ? "success" : "danger"}>
            {page.decided[one.outcome]}
          </StatusPill>
          <div className="mt-2">
            <SideFacts facts={factsOf(one)} />
          </div>
        </li>
      ))}
    </ol>
  );
}
