import { eq } from "drizzle-orm";
import { erasureAct } from "#app/domain/rights/request-states.ts";
import type { Ground, Part } from "#app/domain/rights/requests.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { users } from "#db/schema/index.ts";
import type { WriteContext } from "../context.server.ts";
import { eraseParts } from "../effects/erase-parts.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import { whoseRows } from "./gather-extract.server.ts";
import { moveRequest, type RequestFailure } from "./move-request.server.ts";

/** What lies outside the tables and must forget as well. */
export interface Outside {
  /** Messages kept here to these addresses: the local mailbox. */
  forgetMessages(addresses: readonly string[]): Promise<void>;
  /** Makes the file itself forget what has been deleted from it. */
  scrub(): Promise<void>;
}

/**
 * The manager's reasoned decision on a request for erasure: the parts that go, the ground on which others are kept,
 * date and reference. What goes, goes in the same transaction; messages and the file's own remains right after it.
 */
export async function decideErasure(
  ctx: WriteContext,
  input: {
    requestId: string;
    version: number;
    erase: readonly Part[];
    ground?: Ground | undefined;
    reference: string;
    decidedOn: IsoDate;
    answer: string;
  },
  outside: Outside,
): Promise<Result<null, RequestFailure>> {
  const { requestId, version, answer, erase, ground = null, reference, decidedOn } = input;
  const decided = await writeResult<string[], RequestFailure>(ctx.write, async (tx) => {
    const moved = await moveRequest(tx, ctx.actor, ctx.now, {
      requestId,
      version,
      act: erasureAct(erase),
      right: "rights.decide",
      answer,
      set: { erased: [...erase], ground, reference, decidedOn },
    });
    if (!moved.ok) return moved;
    const [account] = await tx.select().from(users).where(eq(users.id, moved.value.userId));
    const whose = { ...(await whoseRows(tx, moved.value)), email: account?.email ?? null };
    await eraseParts(tx, whose, erase, ctx.now);
    return ok(
      erase.includes("contact")
        ? [account?.email, account?.phone].filter((one): one is string => Boolean(one))
        : [],
    );
  });
  if (!decided.ok) return decided;
  if (decided.value.length > 0) await outside.forgetMessages(decided.value);
  if (erase.length > 0) await outside.scrub();
  return ok(null);
}
