import { data, type RouterContextProvider } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { type PlacementMove, placementMoveForm } from "#app/domain/placement/move-form.ts";
import type { PlacementGuard } from "#app/domain/placement/placement-states.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { forSide } from "#app/i18n/state-wording.ts";
import { closePlacement } from "#app/services/placement/close-placement.server.ts";
import { confirmPlacement } from "#app/services/placement/confirm-placement.server.ts";
import { pausePlacement } from "#app/services/placement/pause-placement.server.ts";
import { resumePlacement } from "#app/services/placement/resume-placement.server.ts";
import { submitPlacement } from "#app/services/placement/submit-placement.server.ts";
import { withdrawPlacement } from "#app/services/placement/withdraw-placement.server.ts";
import { writeAs } from "./acting.server.ts";
import { type FlashKey, redirectDone } from "./flash.server.ts";
import { parseForm, rejected } from "./forms.server.ts";
import { placementPaths } from "./placement-paths.ts";
import { localeContext } from "./request-context.server.ts";
import { failureResponse } from "./respond.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
  params: { id: string };
}

const SERVICES = {
  submit: submitPlacement,
  pause: pausePlacement,
  resume: resumePlacement,
  confirm: confirmPlacement,
  withdraw: withdrawPlacement,
  close: closePlacement,
} as const satisfies Record<PlacementMove["act"], unknown>;

/** What a broker does only when the employer has asked for it. */
const SAID_HOW: readonly PlacementMove["act"][] = ["submit", "resume", "withdraw"];

const DONE: Record<PlacementMove["act"], FlashKey> = {
  submit: "placement-submitted",
  pause: "placement-paused",
  resume: "placement-resumed",
  confirm: "placement-confirmed",
  withdraw: "placement-withdrawn",
  close: "placement-closed",
};

/** A press on a button of the placement's page, by its employer or by a broker on their word. */
export async function movePlacement(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const ctx = writeAs(asked, role);
  const { errors, states } = messagesFor(asked.context.get(localeContext));
  const submission = await parseForm(asked, placementMoveForm);
  if (submission.status !== "success") return rejected(submission.reply());
  const { act, version, reason, via } = submission.value;
  const { id } = asked.params;
  // A broker acts on the employer's word, and says how it came.
  if (role === "broker" && !via && SAID_HOW.includes(act))
    return rejected(submission.reply({ fieldErrors: { via: [errors.field.chooseOne] } }));
  const result = await SERVICES[act](ctx, {
    placementId: id,
    version,
    reason: reason ?? null,
    via: via ?? null,
  });
  if (result.ok) return redirectDone(asked.context, placementPaths(role, id).own, DONE[act]);
  switch (result.failure) {
    case "reason_missing":
      return rejected(submission.reply({ fieldErrors: { reason: [errors.field.chooseOne] } }));
    case "unmet": {
      const guard = states.placement.guards[String(result.detail?.guard) as PlacementGuard];
      return data({ form: submission.reply({ formErrors: [forSide(guard, role)] }) }, { status: 409 });
    }
    case "not_open":
      throw data(null, { status: 409 });
    default:
      throw failureResponse(result.failure, asked.request);
  }
}
