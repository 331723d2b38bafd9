import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { caseAction } from "#app/http/case-actions.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readCaseAsBroker } from "#app/services/lonebidrag/read-case.server.ts";
import { CasePage } from "#app/ui/lonebidrag/case-page.tsx";
import type { Route } from "./+types/support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "broker");
  const found = valueOr404(await readCaseAsBroker(ctx, args.params.id), args.request);
  return { found, today: swedishDate(ctx.now) };
}

export function action(args: Route.ActionArgs) {
  return caseAction(args, "broker", (id) => `/maklare/stod/${id}`);
}

export default function SupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { found, today } = loaderData;
  return (
    <CasePage
      found={found}
      staff={found}
      viewer="broker"
      today={today}
      back="/maklare/stod"
      reply={actionData?.form}
    />
  );
}
