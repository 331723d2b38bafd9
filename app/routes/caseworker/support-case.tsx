import { Link } from "react-router";
import { RESTS_ON_CONSENT } from "#app/domain/lonebidrag/case-states.ts";
import { swedishDate } from "#app/domain/shared/dates.ts";
import { readAs } from "#app/http/acting.server.ts";
import { caseAction } from "#app/http/case-actions.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { readCaseAsCaseworker } from "#app/services/lonebidrag/read-case.server.ts";
import { CasePage } from "#app/ui/lonebidrag/case-page.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/support-case.ts";

export async function loader(args: Route.LoaderArgs) {
  const ctx = readAs(args, "caseworker");
  const found = valueOr404(await readCaseAsCaseworker(ctx, args.params.id), args.request);
  return { found, today: swedishDate(ctx.now) };
}

export function action(args: Route.ActionArgs) {
  return caseAction(args, "caseworker", (id) => `/handlaggare/stod/${id}`);
}

export default function SupportCase({ loaderData, actionData }: Route.ComponentProps) {
  const { page } = useMessages().lonebidrag;
  const { found, today } = loaderData;
  const needed = RESTS_ON_CONSENT.some((state) => state === found.state && state !== "consent");
  return (
    <CasePage
      found={found}
      staff={found}
      viewer="caseworker"
      today={today}
      back="/handlaggare/stod"
      reply={actionData?.form}
      above={
        <div className="mb-6 grid gap-4">
          {needed && !found.consentInForce && <Notice tone="warn">{page.consentMissing}</Notice>}
          <p>
            <Link to={`/handlaggare/deltagare/${found.participantId}`}>{page.toParticipant}</Link>
          </p>
        </div>
      }
    />
  );
}
