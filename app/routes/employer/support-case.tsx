import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { caseAction } from "#app/http/case-actions.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readCaseAsEmployer } from "#app/services/lonebidrag/read-case.server.ts";
import { CasePage } from "#app/ui/lonebidrag/case-page.tsx";
import type { Route } from "./+types/support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "employer");
  const found = valueOr404(await readCaseAsEmployer(ctx, args.params.id), args.request);
  return { found, today: swedishDate(ctx.now) };
}

export function action(args: Route.ActionArgs) {
  return caseAction(args, "employer", (id) => `/arbetsgivare/stod/${id}`);
}

export default function SupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { found, today } = loaderData;
  return (
    <CasePage
      found={found}
      viewer="employer"
      today={today}
      back="/arbetsgivare/stod"
      reply={actionData?.form}
    />
  );
}
