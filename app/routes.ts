import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents: every address there is. Swedish, without personal data. */
export default [
  // Anyone
  index("routes/public/start.tsx"),
  route("platser", "routes/public/search.tsx"),
  route("platser/forslag", "routes/public/suggestions.ts"),
  route("platser/orter", "routes/public/place-suggestions.ts"),
  route("platser/:id", "routes/public/placement.tsx"),
  route("sa-gar-det-till", "routes/public/how-it-works.tsx"),
  route("for-arbetsgivare", "routes/public/for-employers.tsx"),
  route("om-personuppgifter", "routes/public/privacy.tsx"),
  route("tillganglighet", "routes/public/accessibility.tsx"),

  // Signing in
  ...prefix("logga-in", [
    index("routes/auth/choose-way.tsx"),
    route("personal", "routes/auth/staff-password.tsx"),
    route("personal/kod", "routes/auth/staff-code.tsx"),
    route("e-post", "routes/auth/email-address.tsx"),
    route("e-post/kod", "routes/auth/email-code.tsx"),
    route("kort", "routes/auth/paper-card.tsx"),
  ]),
  route("logga-ut", "routes/auth/sign-out.tsx"),
  route("utloggad", "routes/auth/signed-out.tsx"),
  route("hem", "routes/auth/home.tsx"),
  route("valj-roll", "routes/auth/choose-role.tsx"),
  route("bekrafta", "routes/auth/step-up.tsx"),
  route("konto", "routes/auth/account.tsx"),
  route("inbjudan/:link", "routes/auth/invitation.tsx"),

  // The employer
  ...prefix("arbetsgivare", [
    index("routes/employer/home.tsx"),
    route("foretag", "routes/employer/company.tsx"),
    route("foretag/nytt", "routes/employer/register-company.tsx"),
    route("platser/ny", "routes/employer/new-placement.tsx"),
    route("platser/:id", "routes/employer/placement.tsx"),
    route("platser/:id/forhandsvisning", "routes/employer/placement-preview.tsx"),
    route("platser/:id/kopiera", "routes/employer/copy-placement.tsx"),
    route("platser/:id/:steg", "routes/employer/placement-step.tsx"),
    route("platser/:id/:steg/spara", "routes/employer/placement-autosave.ts"),
    route("forslag/:id", "routes/employer/proposal.tsx"),
    route("forslag/:id/person", "routes/employer/proposal-person.tsx"),
    route("stod", "routes/employer/support-cases.tsx"),
    route("stod/:id", "routes/employer/support-case.tsx"),
  ]),

  // The broker
  ...prefix("maklare", [
    index("routes/broker/today.tsx"),
    route("foretag", "routes/broker/companies.tsx"),
    route("foretag/nytt", "routes/broker/new-company.tsx"),
    route("foretag/:id", "routes/broker/company.tsx"),
    route("foretag/:id/kontroll", "routes/broker/verify-company.tsx"),
    route("foretag/:id/andra", "routes/broker/edit-company.tsx"),
    route("foretag/:id/plats", "routes/broker/start-placement.ts"),
    route("platser", "routes/broker/placements.tsx"),
    route("platser/:id/granska", "routes/broker/review.tsx"),
    route("platser/:id", "routes/broker/workspace.tsx"),
    route("omgang", "routes/broker/round.tsx"),
    route("forslag", "routes/broker/proposals.tsx"),
    route("forslag/:id", "routes/broker/proposal.tsx"),
    route("stod", "routes/broker/support-cases.tsx"),
    route("stod/nytt", "routes/broker/new-support-case.tsx"),
    route("stod/:id", "routes/broker/support-case.tsx"),
    route("avtal/:id/stod", "routes/broker/open-support-case.tsx"),
    route("platser/:id/annons", "routes/broker/placement-ad.tsx"),
    route("platser/:id/annons/kopiera", "routes/broker/copy-placement.ts"),
    route("platser/:id/forhandsvisning", "routes/broker/placement-preview.tsx"),
    route("platser/:id/:steg", "routes/broker/placement-step.tsx"),
    route("platser/:id/:steg/spara", "routes/broker/placement-autosave.ts"),
  ]),

  // The caseworker
  ...prefix("handlaggare", [
    index("routes/caseworker/home.tsx"),
    route("deltagare/ny", "routes/caseworker/enrol.tsx"),
    route("deltagare/:id", "routes/caseworker/participant.tsx"),
    route("deltagare/:id/samtycken", "routes/caseworker/consents.tsx"),
    route("deltagare/:id/samtycken/kvitton/:consentId?", "routes/caseworker/printed-receipts.tsx"),
    route("deltagare/:id/kompetenskort", "routes/caseworker/card.tsx"),
    route("deltagare/:id/kompetenskort/bekrafta", "routes/caseworker/confirm-card.tsx"),
    route("deltagare/:id/kompetenskort/:cardId/spara", "routes/caseworker/card-autosave.ts"),
    route("deltagare/:id/papperskort", "routes/caseworker/paper-card.tsx"),
    route("deltagare/:id/uppgifter", "routes/caseworker/participant-data.tsx"),
    route("deltagare/:id/profil", "routes/caseworker/participant-profile.tsx"),
    route("deltagare/:id/platser", "routes/caseworker/participant-placements.tsx"),
    route("forslag", "routes/caseworker/proposals.tsx"),
    route("forslag/:id", "routes/caseworker/proposal.tsx"),
    route("deltagare/:id/stod", "routes/caseworker/open-support-case.tsx"),
    route("stod", "routes/caseworker/support-cases.tsx"),
    route("stod/:id", "routes/caseworker/support-case.tsx"),
  ]),

  // The participant
  ...prefix("min-sida", [
    index("routes/participant/home.tsx"),
    route("samtycken", "routes/participant/consents.tsx"),
    route("samtycken/kvitton/:consentId?", "routes/participant/consent-receipts.tsx"),
    route("samtycken/fil/:consentId?", "routes/resources/own-receipts.ts"),
    route("insyn", "routes/participant/insight.tsx"),
    route("uppgifter", "routes/participant/own-data.tsx"),
    route("platser", "routes/participant/matches.tsx"),
    route("sokningar", "routes/participant/saved-searches.tsx"),
    route("forslag/:id", "routes/participant/proposal.tsx"),
    route("stod", "routes/participant/support-cases.tsx"),
    route("stod/:id", "routes/participant/support-case.tsx"),
    route("kort", "routes/participant/card.tsx"),
    route("kort/fragor", "routes/participant/card-questions.tsx"),
    route("kort/fragor/:trait", "routes/participant/card-question.tsx"),
  ]),

  // The manager
  ...prefix("chef", [
    index("routes/manager/overview.tsx"),
    route("personal", "routes/manager/staff.tsx"),
    route("installningar", "routes/manager/unit-settings.tsx"),
    route("matchning", "routes/manager/weights.tsx"),
    route("logg", "routes/manager/access-log.tsx"),
    route("logg/fragor", "routes/manager/name-requests.tsx"),
    route("logg/kontroll", "routes/manager/log-controls.tsx"),
    route("logg/kontroll/:month", "routes/manager/log-control.tsx"),
    route("deltagare/:id", "routes/manager/participant.tsx"),
    route("gallring", "routes/manager/retention.tsx"),
    route("radering", "routes/manager/erasures.tsx"),
    route("drift", "routes/manager/operations.tsx"),
  ]),

  // Agreements: broker and caseworker have the same pages, each under a path of its own
  ...["maklare", "handlaggare"].flatMap((desk) => [
    route(`${desk}/avtal`, "routes/staff/agreements.tsx", { id: `${desk}/agreements` }),
    route(`${desk}/avtal/:id`, "routes/staff/agreement.tsx", { id: `${desk}/agreement` }),
    route(`${desk}/avtal/:id/andra`, "routes/staff/agreement-edit.tsx", { id: `${desk}/agreement-edit` }),
    route(`${desk}/avtal/:id/uppfoljning/:followUpId`, "routes/staff/follow-up.tsx", {
      id: `${desk}/follow-up`,
    }),
    route(`${desk}/avtal/:id/slutdokumentation/:followUpId`, "routes/staff/final-record.tsx", {
      id: `${desk}/final-record`,
    }),
  ]),
  route("arbetsgivare/avtal", "routes/employer/agreements.tsx"),
  route("arbetsgivare/avtal/:id", "routes/employer/agreement.tsx"),
  route("min-sida/avtal", "routes/participant/agreements.tsx"),
  route("min-sida/avtal/:id", "routes/participant/agreement.tsx"),
  route("underskrift/:link", "routes/signer/document.tsx"),
  route("brev/sluta/:link", "routes/public/stop-letters.tsx"),
  route("avtal/:id/pdf", "routes/resources/agreement-pdf.ts"),

  // Answers without a page of their own
  route("min-sida/uppgifter/fil", "routes/resources/own-extract.ts"),
  route("handlaggare/deltagare/:id/uppgifter/fil", "routes/resources/extract-of-participant.ts"),
  route("yrken", "routes/resources/occupations.ts"),
  route("sitemap.xml", "routes/resources/sitemap.ts"),
  route("robots.txt", "routes/resources/robots.ts"),
  route("sprak", "routes/resources/language.ts"),
  route("utseende", "routes/resources/theme.ts"),
  route("halsa", "routes/resources/health.ts"),
  route("sms/svar", "routes/resources/sms-reply.ts"),

  // Demo and development
  route("demo/roll", "routes/demo/role.tsx"),
  route("utveckling/brevlada", "routes/demo/mailbox.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
