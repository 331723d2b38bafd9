import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents: every address there is. Swedish, without personal data. */
export default [
  // Anyone
  index("routes/public/start.tsx"),

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
  ]),

  // The manager
  ...prefix("chef", [
    index("routes/manager/overview.tsx"),
    route("personal", "routes/manager/staff.tsx"),
    route("logg", "routes/manager/access-log.tsx"),
    route("gallring", "routes/manager/retention.tsx"),
    route("drift", "routes/manager/operations.tsx"),
  ]),

  // Answers without a page of their own
  route("yrken", "routes/resources/occupations.ts"),
  route("sprak", "routes/resources/language.ts"),
  route("utseende", "routes/resources/theme.ts"),
  route("halsa", "routes/resources/health.ts"),

  // Demo and development
  route("demo/roll", "routes/demo/role.tsx"),
  route("utveckling/brevlada", "routes/demo/mailbox.tsx"),

  route("*", "routes/public/not-found.tsx"),
] satisfies RouteConfig;
