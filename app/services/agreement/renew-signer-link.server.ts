import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import { countAttempt } from "../shared/count-attempt.server.ts";
import { insertSignerLink } from "./insert-signer-link.server.ts";
import { findSignerLink, linkState, type SignerVisit } from "./signer-link.server.ts";

/** A link that has run out is sent anew, to the same address and nowhere else. */
export async function renewSignerLink(
  visit: SignerVisit,
  input: { link: string },
): Promise<Result<null, "not_found" | "too_many">> {
  const link = await findSignerLink(visit.read, input.link);
  if (!link || linkState(link, visit.now, null) !== "expired") return fail("not_found");
  if (!(await countAttempt(visit.write, visit.now, "code-request.account", link.id))) return fail("too_many");
  const { agreementId, party, name, email } = link;
  await visit.write((tx) => insertSignerLink(tx, visit.now, { agreementId, party, name, email }));
  return ok(null);
}
