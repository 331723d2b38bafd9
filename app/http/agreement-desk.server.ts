import { data } from "react-router";
import type { z } from "zod";
import { type StaffAnswer, staffAnswer } from "#app/domain/agreement/answer-forms.ts";
import { makeSignerLink, revokeSignerLink } from "#app/services/agreement/make-signer-link.server.ts";
import { moveAgreement } from "#app/services/agreement/move-agreement.server.ts";
import { proposeAgreement } from "#app/services/agreement/propose-agreement.server.ts";
import { signAgreement } from "#app/services/agreement/sign-agreement.server.ts";
import { signWithWitness } from "#app/services/agreement/sign-with-witness.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import type { FlashKey } from "./flash.server.ts";
import { failureResponse } from "./respond.server.ts";

/** Broker and caseworker have the same pages, each under a path of its own. */
export interface Desk {
  role: "broker" | "caseworker";
  list: string;
  page: string;
}

export function deskOf(request: Request, agreementId: string): Desk {
  const role = new URL(request.url).pathname.startsWith("/handlaggare") ? "caseworker" : "broker";
  const list = role === "caseworker" ? "/handlaggare/avtal" : "/maklare/avtal";
  return { role, list, page: `${list}/${agreementId}` };
}

/** What was posted from the agreement's page, or the failure of a form that was not whole. */
export function readStaffAnswer(form: FormData): z.ZodSafeParseResult<StaffAnswer> {
  return staffAnswer.safeParse(Object.fromEntries(form));
}

interface Done {
  ok: boolean;
  failure?: string;
}

/** Carries out one answer, and says what to tell afterwards. */
export async function carryOutAnswer(
  ctx: WriteContext,
  agreementId: string,
  answer: StaffAnswer,
  address: string,
): Promise<{ result: Done; flash: FlashKey }> {
  switch (answer.intent) {
    case "propose":
      return { result: await proposeAgreement(ctx, { agreementId, ...answer }), flash: "agreement-sent" };
    case "sign": {
      const signed = await signAgreement(ctx, { agreementId, party: "unit", address, ...answer });
      const all = signed.ok && signed.value.sealed;
      return { result: signed, flash: all ? "agreement-signed-by-all" : "agreement-signed" };
    }
    case "witness": {
      const signed = await signWithWitness(ctx, { agreementId, address, ...answer });
      const all = signed.ok && signed.value.sealed;
      return { result: signed, flash: all ? "agreement-signed-by-all" : "agreement-witnessed" };
    }
    case "link":
      return { result: await makeSignerLink(ctx, { agreementId, ...answer }), flash: "agreement-link-sent" };
    case "revoke":
      return {
        result: await revokeSignerLink(ctx, { agreementId, ...answer }),
        flash: "agreement-link-revoked",
      };
    default: {
      const { intent, version, ...reason } = answer;
      const move = { agreementId, version, act: intent, ...reason } as Parameters<typeof moveAgreement>[1];
      return { result: await moveAgreement(ctx, move), flash: "agreement-moved" };
    }
  }
}

const SHOWN = ["stale", "unmet", "not_open", "reason_missing", "no_address", "not_due", "changed"];

/** The page again with what stopped it; what no page shows answers for itself. */
export function deskFailure(failure: string, request: Request) {
  if (!SHOWN.includes(failure)) throw failureResponse(failure, request);
  return data({ failed: failure }, { status: failure === "reason_missing" ? 400 : 409 });
}
