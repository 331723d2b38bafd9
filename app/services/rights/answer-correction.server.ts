import { ok, type Result } from "#app/domain/shared/result.ts";
import type { WriteContext } from "../context.server.ts";
import { writeResult } from "../shared/write-result.server.ts";
import { moveRequest, type RequestFailure } from "./move-request.server.ts";

/** The own caseworker has corrected what was wrong, or says why not. The participant reads the answer on their page. */
export function answerCorrection(
  ctx: WriteContext,
  input: { requestId: string; version: number; done: boolean; answer: string },
): Promise<Result<null, RequestFailure>> {
  return writeResult<null, RequestFailure>(ctx.write, async (tx) => {
    const moved = await moveRequest(tx, ctx.actor, ctx.now, {
      requestId: input.requestId,
      version: input.version,
      act: input.done ? "correct" : "decline",
      right: "rights.answer",
      answer: input.answer,
    });
    return moved.ok ? ok(null) : moved;
  });
}
