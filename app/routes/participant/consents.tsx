import { data, Link } from "react-router";
import { z } from "zod";
import { textVersionOn } from "#app/domain/consent/texts.ts";
import { lastDayFor } from "#app/domain/consent/validity.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { giveConsent } from "#app/services/consent/give-consent.server.ts";
import { listConsents } from "#app/services/consent/list-consents.server.ts";
import { undoWithdrawal } from "#app/services/consent/undo-withdrawal.server.ts";
import { withdrawConsent } from "#app/services/consent/withdraw-consent.server.ts";
import { readOwnHome } from "#app/services/participant/read-own-home.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/consents.ts";
import { GiveProfileConsent } from "./give-profile-consent.tsx";
import { OwnConsent } from "./own-consent.tsx";
import { OWN } from "./own-paths.ts";

const form = z.discriminatedUnion("act", [
  z.object({ act: z.literal("withdraw"), consentId: z.string().max(60) }),
  z.object({ act: z.literal("undo"), consentId: z.string().max(60) }),
  z.object({ act: z.literal("give"), textVersion: z.string().max(80), yes: z.literal("on").optional() }),
]);

export { afterRefusal as shouldRevalidate } from "#app/ui/after-refusal.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "participant");
  const list = valueOr404(
    await listConsents(ctx, { participantId: ctx.actor.participantId ?? "" }),
    args.request,
  );
  const { facts } = valueOr404(await readOwnHome(ctx), args.request);
  const today = swedishDate(ctx.now);
  const open =
    facts.state !== "closed" && (facts.profileConsent === "none" || facts.profileConsent === "expiring");
  return {
    ...list,
    asking: open
      ? {
          renews: facts.profileConsent === "expiring",
          textVersion: textVersionOn("profile_in_matching", today),
          lastDay: lastDayFor("profile_in_matching", today),
        }
      : null,
  };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "participant");
  const participantId = ctx.actor.participantId ?? "";
  const locale = args.context.get(localeContext);
  const { give, tooLate } = messagesFor(locale).participant.consents;
  const posted = form.safeParse(Object.fromEntries(await args.request.formData()));
  if (!posted.success) throw data(null, { status: 400 });
  const asked = posted.data;
  switch (asked.act) {
    case "withdraw": {
      const result = await withdrawConsent(ctx, { participantId, consentId: asked.consentId });
      // Withdrawn already, or run out: what was asked for is so.
      if (!result.ok && result.failure !== "already_withdrawn" && result.failure !== "expired")
        throw failureResponse(result.failure, args.request);
      return redirectDone(args.context, OWN.consents, "consent-withdrawn");
    }
    case "undo": {
      const result = await undoWithdrawal(ctx, { consentId: asked.consentId });
      if (result.ok || result.failure === "not_withdrawn")
        return redirectDone(args.context, OWN.consents, "withdrawal-undone");
      if (result.failure === "too_late" || result.failure === "expired")
        return data({ problem: tooLate, giveError: null }, { status: 409 });
      throw failureResponse(result.failure, args.request);
    }
    case "give": {
      if (!asked.yes) return data({ problem: null, giveError: give.missing }, { status: 400 });
      const result = await giveConsent(ctx, {
        participantId,
        purpose: "profile_in_matching",
        interpreter: "none",
        textVersion: asked.textVersion,
        language: locale,
      });
      if (result.ok) return redirectDone(args.context, OWN.consents, "consent-given-by-self");
      if (result.failure === "not_found" || result.failure === "needs_assurance")
        throw failureResponse(result.failure, args.request);
      const said = result.failure === "already_given" ? give.done : give.refused;
      return data({ problem: null, giveError: said }, { status: 409 });
    }
  }
}

export default function Consents({ loaderData, actionData }: Route.ComponentProps) {
  const { consents, home } = useMessages().participant;
  const { receipts, shared, asking } = loaderData;
  const inForce = receipts.filter(({ state }) => state === "active" || state === "upcoming");
  const earlier = receipts.filter((one) => !inForce.includes(one));
  return (
    <Container width="narrow">
      <PageTitle>{consents.title}</PageTitle>
      <PageHeader
        title={consents.title}
        lead={consents.lead}
        above={<BackLink to={OWN.home}>{home.title}</BackLink>}
      />
      {actionData?.problem && <Notice tone="warn" title={actionData.problem} className="mb-6" />}
      {asking && <GiveProfileConsent asking={asking} error={actionData?.giveError ?? null} />}
      <Section id="nu" title={consents.now}>
        {inForce.length === 0 && <p className="text-muted">{consents.none}</p>}
        <ul className="grid gap-4">
          {inForce.map((receipt) => (
            <OwnConsent key={receipt.id} receipt={receipt} />
          ))}
        </ul>
      </Section>
      {earlier.length > 0 && (
        <Section id="tidigare" title={consents.earlier}>
          <ul className="grid gap-4">
            {earlier.map((receipt) => (
              <OwnConsent key={receipt.id} receipt={receipt} />
            ))}
          </ul>
        </Section>
      )}
      {receipts.length > 0 && (
        <p>
          <Link to={OWN.receipts()}>{consents.receipts.all}</Link>
        </p>
      )}
      <SharedBefore shared={shared} />
    </Container>
  );
}

function SharedBefore({ shared }: Pick<Route.ComponentProps["loaderData"], "shared">) {
  const words = useMessages().participant.consents;
  const format = useFormat();
  return (
    <Section
      id="sett"
      title={words.shared.title}
      lead={shared.length > 0 ? words.shared.lead : words.shared.nothing}
    >
      <ul className="grid gap-3">
        {shared.map(({ at, what, companyName, placementTitle }) => (
          <li key={`${at}${companyName}${what}`}>
            <span className="block font-semibold">{words.shared[what]}</span>
            <span className="block text-muted">
              {words.to({ company: companyName, placement: placementTitle })}, {format.moment(at)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
