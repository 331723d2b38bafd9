import type { Fact } from "../definition-list.tsx";

/** Facts in a narrow column: each value under its term. */
export function SideFacts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-3">
      {facts.map((fact, index) => (
        <div key={String(index)}>
          <dt className="text-sm text-muted">{fact.term}</dt>
          <dd className="font-medium">{fact.value}</dd>
        </div>
      ))}
    </dl>
  );
}
