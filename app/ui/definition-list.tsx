import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export interface Fact {
  term: ReactNode;
  value: ReactNode;
  icon?: IconName;
}

/** Facts as pairs. `plain` lines them up as a table does; `tiles` lets each stand with its icon. */
export function DefinitionList({
  facts,
  look = "plain",
}: {
  facts: readonly Fact[];
  look?: "plain" | "tiles";
}) {
  if (look === "tiles") {
    return (
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {facts.map((fact, index) => (
          <div key={String(index)} className="grid grid-cols-[1.4em_1fr] content-start gap-x-3">
            <dt className="col-span-2 grid grid-cols-subgrid items-center text-sm text-muted">
              {fact.icon && <Icon name={fact.icon} className="size-[1.5em] text-primary" />}
              <span className="col-start-2">{fact.term}</span>
            </dt>
            <dd className="col-start-2 min-w-0 font-medium">{fact.value}</dd>
          </div>
        ))}
      </dl>
    );
  }
  return (
    <dl className="divide-y divide-line">
      {facts.map((fact, index) => (
        <div key={String(index)} className="gap-x-6 py-2.5 sm:grid sm:grid-cols-[minmax(9rem,14rem)_1fr]">
          <dt className="text-muted">{fact.term}</dt>
          <dd className="min-w-0 font-medium sm:font-normal">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The facts people decide on, in one wrapping line under a title. */
export function FactLine({ facts }: { facts: readonly { icon: IconName; text: ReactNode }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-muted">
      {facts.map((fact, index) => (
        <li key={String(index)} className="inline-flex items-start gap-1.5">
          <Icon name={fact.icon} className="mt-[0.16em] text-primary" />
          <span>{fact.text}</span>
        </li>
      ))}
    </ul>
  );
}
