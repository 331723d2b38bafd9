import { Form } from "react-router";
import { z } from "zod";
import { contactForm, NEXT_CONTACTS, nextContactDate } from "#app/domain/company/contact.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { textPassOf, textsStopped } from "#app/http/guarded-form.server.ts";
import { placementPaths } from "#app/http/placement-paths.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { forSide } from "#app/i18n/state-wording.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { markContactDone } from "#app/services/company/mark-contact-done.server.ts";
import { readCompanyAsBroker } from "#app/services/company/read-company-as-broker.server.ts";
import { CompanyFacts, CompanyPeople } from "#app/ui/broker/company-facts.tsx";
import { CompanyPlacements } from "#app/ui/broker/company-placements.tsx";
import { COMPANY_TONE } from "#app/ui/broker/company-table.tsx";
import { ContactForm } from "#app/ui/broker/contact-form.tsx";
import { ContactLog } from "#app/ui/broker/contact-log.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { BackLink, PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { StatusPill } from "#app/ui/status-pill.tsx";
import type { Route } from "./+types/company.ts";

const doneForm = z.object({ intent: z.literal("done"), contactId: z.string().max(60) });
const eitherForm = z.discriminatedUnion("intent", [
  doneForm,
  contactForm.extend({ intent: z.literal("log") }),
]);

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const company = valueOr404(await readCompanyAsBroker(ctx, args.params.id), args.request);
  const today = swedishDate(ctx.now);
  return {
    company: {
      ...company,
      placements: company.placements.map((row) => ({
        ...row,
        to: pageOf(row.id, row.state),
      })),
    },
    today,
    suggestions: NEXT_CONTACTS.map((next) => ({ next, date: nextContactDate({ next }, today) })),
  };
}

/** Where a broker goes on with a placement: to read it, to match for it, or to what the employer wrote. */
function pageOf(id: string, state: PlacementState): string {
  if (state === "submitted") return `/maklare/platser/${id}/granska`;
  return state === "published" ? `/maklare/platser/${id}` : placementPaths("broker", id).own;
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const messages = messagesFor(args.context.get(localeContext));
  const here = `/maklare/foretag/${args.params.id}`;
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  if (submission.value.intent === "done") {
    valueOr404(await markContactDone(ctx, submission.value), args.request);
    return redirectDone(args.context, here, "contact-done");
  }
  const result = await logContact(ctx, {
    ...submission.value,
    companyId: args.params.id,
    pass: textPassOf(submission),
  });
  if (result.ok) return redirectDone(args.context, here, "contact-logged");
  if (result.failure === "texts") return textsStopped(submission, result, messages);
  if (result.failure === "past_date")
    return rejected(submission.reply({ fieldErrors: { nextDate: [messages.broker.contacts.pastDate] } }));
  throw failureResponse(result.failure, args.request);
}

export default function Company({ loaderData, actionData }: Route.ComponentProps) {
  const { broker, states } = useMessages();
  const say = broker.companies;
  const { company, today, suggestions } = loaderData;
  const state = states.company.states[company.state];
  const toVerify = company.state === "claimed";
  return (
    <>
      <PageTitle>{company.name}</PageTitle>
      <PageHeader
        title={company.name}
        above={<BackLink to="/maklare/foretag">{say.title}</BackLink>}
        status={<StatusPill tone={COMPANY_TONE[company.state]}>{state.name}</StatusPill>}
        lead={company.state === "verified" ? undefined : forSide(state, "broker")}
        actions={
          <ButtonLink
            to={`/maklare/foretag/${company.id}/kontroll`}
            kind={toVerify ? "primary" : "secondary"}
            wide
          >
            {toVerify ? say.check.open : say.check.openBlock}
          </ButtonLink>
        }
      />
      {company.blockedReason && (
        <Notice tone="danger" className="mb-8">
          {say.check.blockedFor({ reason: states.company.reasons[company.blockedReason] })}
        </Notice>
      )}
      <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[1fr_24rem]">
        <div className="min-w-0">
          <Section id="logga" title={broker.contacts.quick}>
            <ContactForm
              key={company.contacts[0]?.id ?? "first"}
              reply={actionData?.form}
              suggestions={suggestions}
              today={today}
            />
          </Section>
          <Section id="kontakter" title={broker.contacts.log}>
            <ContactLog lines={company.contacts} />
          </Section>
        </div>
        <div className="min-w-0">
          <CompanyPeople people={company.people} />
          <Section
            id="platser"
            title={say.placements.title}
            actions={
              company.state !== "blocked" && (
                <Form method="post" action={`/maklare/foretag/${company.id}/plats`}>
                  <Button kind="secondary" icon="pen">
                    {say.placements.write}
                  </Button>
                </Form>
              )
            }
          >
            <CompanyPlacements rows={company.placements} />
          </Section>
          <CompanyFacts company={company} />
        </div>
      </div>
    </>
  );
}
