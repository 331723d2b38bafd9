import { data } from "react-router";
import { z } from "zod";
import type { CompanyGuard } from "#app/domain/company/company-states.ts";
import { blockForm, verificationForm } from "#app/domain/company/verification-form.ts";
import { readAs, writeAs } from "#app/http/acting.server.ts";
import { type FlashKey, redirectDone } from "#app/http/flash.server.ts";
import { parseForm, rejected } from "#app/http/forms.server.ts";
import { localeContext } from "#app/http/request-context.server.ts";
import { failureResponse, valueOr404 } from "#app/http/respond.server.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { blockCompany } from "#app/services/company/block-company.server.ts";
import { declareConflict } from "#app/services/company/declare-conflict.server.ts";
import { endConflict } from "#app/services/company/end-conflict.server.ts";
import { readCompanyAsBroker } from "#app/services/company/read-company-as-broker.server.ts";
import { unblockCompany } from "#app/services/company/unblock-company.server.ts";
import { verifyCompany } from "#app/services/company/verify-company.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { BlockSection, ConflictSection } from "#app/ui/broker/block-and-conflict.tsx";
import { VerificationForm } from "#app/ui/broker/verification-form.tsx";
import { BackLink, PageHeader } from "#app/ui/page-header.tsx";
import { Container } from "#app/ui/page-shell.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import type { Route } from "./+types/verify-company.ts";

const eitherForm = z.discriminatedUnion("intent", [
  verificationForm.safeExtend({ intent: z.literal("verify") }),
  verificationForm.safeExtend({ intent: z.literal("unblock") }),
  blockForm.extend({ intent: z.literal("block") }),
  z.object({ intent: z.literal("declare") }),
  z.object({ intent: z.literal("end") }),
]);
type Wanted = z.output<typeof eitherForm>;

const DONE: Record<Wanted["intent"], FlashKey> = {
  verify: "company-verified",
  unblock: "company-unblocked",
  block: "company-blocked",
  declare: "conflict-declared",
  end: "conflict-ended",
};

export async function loader(args: Route.LoaderArgs) {
  const company = valueOr404(await readCompanyAsBroker(readAs(args, "broker"), args.params.id), args.request);
  const { id, version, name, state, phone, people, checks, conflict, acts } = company;
  return { id, version, name, state, phone, people, checks, conflict, acts };
}

export async function action(args: Route.ActionArgs) {
  const ctx = writeAs(args, "broker");
  const { errors, states } = messagesFor(args.context.get(localeContext));
  const submission = await parseForm(args, eitherForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const companyId = args.params.id;
  const result = await carryOut(ctx, companyId, submission.value);
  if (result.ok) {
    const away = submission.value.intent === "verify" || submission.value.intent === "unblock";
    const to = `/maklare/foretag/${companyId}${away ? "" : "/kontroll"}`;
    return redirectDone(args.context, to, DONE[submission.value.intent]);
  }
  switch (result.failure) {
    case "unmet": {
      const words = states.company.guards[String(result.detail?.guard) as CompanyGuard];
      return rejected(submission.reply({ fieldErrors: { checks: [words] } }));
    }
    case "stale":
    case "not_open":
      return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
    default:
      throw failureResponse(result.failure, args.request);
  }
}

function carryOut(ctx: WriteContext, companyId: string, wanted: Wanted) {
  switch (wanted.intent) {
    case "verify":
      return verifyCompany(ctx, { ...wanted, companyId });
    case "unblock":
      return unblockCompany(ctx, { ...wanted, companyId });
    case "block":
      return blockCompany(ctx, { ...wanted, companyId });
    case "declare":
      return declareConflict(ctx, { companyId });
    case "end":
      return endConflict(ctx, { companyId });
  }
}

export default function VerifyCompany({ loaderData, actionData }: Route.ComponentProps) {
  const say = useMessages().broker.companies.check;
  const company = loaderData;
  const blocking = actionData?.form.initialValue?.intent === "block";
  const title = say.title({ name: company.name });
  return (
    <Container width="narrow">
      <PageTitle>{title}</PageTitle>
      <PageHeader
        title={title}
        lead={company.state === "blocked" ? say.unblockLead : say.lead}
        above={<BackLink to={`/maklare/foretag/${company.id}`}>{company.name}</BackLink>}
      />
      <VerificationForm company={company} reply={blocking ? null : actionData?.form} />
      <ConflictSection conflict={company.conflict} />
      {company.acts.includes("block") && (
        <BlockSection version={company.version} reply={blocking ? actionData?.form : null} />
      )}
    </Container>
  );
}
