import type { Party } from "#app/domain/agreement/signing.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Icon } from "../icon.tsx";

export interface SigningRow {
  party: Party;
  name: string;
  signedAt: Instant | null;
}

/** Who has signed and who has not, in words and with a mark. */
export function SigningList({ rows, own = [] }: { rows: readonly SigningRow[]; own?: readonly Party[] }) {
  const { agreement } = useMessages();
  const format = useFormat();
  const say = agreement.signatures;
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {rows.map(({ party, name, signedAt }) => (
        <li key={party} className="flex gap-3">
          <span
            aria-hidden="true"
            className={`edge-when-forced grid size-9 flex-none place-items-center rounded-full ${signedAt ? "bg-success-soft text-success-ink" : "bg-sunken text-muted"}`}
          >
            <Icon name={signedAt ? "check" : "pen"} />
          </span>
          <p className="min-w-0">
            <span className="text-sm text-muted">
              {agreement.parties[party]}
              {own.includes(party) && ` (${say.you})`}
            </span>
            <span className="block font-semibold">{name}</span>
            <span className="block text-sm">
              {signedAt ? say.signedAt({ when: format.moment(signedAt) }) : say.waits}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
