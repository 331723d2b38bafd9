import { Form } from "react-router";
import type { Instant } from "#app/domain/shared/dates.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { Button } from "../button.tsx";
import { Section } from "../page-header.tsx";
import { StatusPill } from "../status-pill.tsx";

export interface LinkRow {
  id: string;
  party: "employer" | "handledare";
  sentAt: Instant;
  state: "waiting" | "used" | "expired" | "revoked";
}

const TONE = { waiting: "info", used: "success", expired: "warn", revoked: "neutral" } as const;

/** The personal links of those without an account: sent, used, run out; a new one, or none. */
export function StaffLinks({
  links,
  linkable,
}: {
  links: readonly LinkRow[];
  linkable: readonly ("employer" | "handledare")[];
}) {
  const { agreement, agreementDesk } = useMessages();
  const format = useFormat();
  const say = agreementDesk.links;
  const current = links.filter((link, at) => links.findIndex(({ party }) => party === link.party) === at);
  return (
    <Section id="lankar" title={say.title} lead={say.lead}>
      <ul className="grid gap-4">
        {current.map((link) => (
          <li key={link.id}>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="font-semibold">{agreement.parties[link.party]}</span>
              <StatusPill tone={TONE[link.state]}>{say[link.state]}</StatusPill>
            </p>
            <p className="text-sm text-muted">{say.sent({ when: format.moment(link.sentAt) })}</p>
            {link.state === "waiting" && (
              <Form method="post" className="mt-2">
                <input type="hidden" name="intent" value="revoke" />
                <input type="hidden" name="signerLinkId" value={link.id} />
                <Button kind="quiet">{say.revoke}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {linkable.map((party) => (
        <Form key={party} method="post" className="mt-4">
          <input type="hidden" name="intent" value="link" />
          <input type="hidden" name="party" value={party} />
          <Button kind="secondary" icon="mail">
            {say.send({ who: agreement.waitsFor[party] })}
          </Button>
        </Form>
      ))}
    </Section>
  );
}
