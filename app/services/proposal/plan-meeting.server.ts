import { and, eq } from "drizzle-orm";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { reviewTexts, type TextsStopped } from "#app/domain/text-guard/review-texts.ts";
import type { TextPass } from "#app/domain/text-guard/text-pass.ts";
import { proposals } from "#db/schema/index.ts";
import { audit } from "../audit/record-access.server.ts";
import { recordTextPass } from "../audit/record-text-pass.server.ts";
import type { WriteContext } from "../context.server.ts";
import { actOnProposal, type ReachFailure } from "./act-on-proposal.server.ts";
import { type MoveFailure, moveProposal } from "./move-proposal.server.ts";

/** When and where the two meet; set once by the move into `meeting`, and moved to another day as often as needed. */
export async function planMeeting(
  ctx: WriteContext,
  input: { proposalId: string; version: number; date: string; place: string; pass?: TextPass | null },
): Promise<Result<null, ReachFailure | MoveFailure> | TextsStopped> {
  const reviewed = reviewTexts({
    place: "meeting-place",
    texts: [["place", input.place]],
    own: null,
    allowedNames: [],
    pass: input.pass ?? null,
  });
  if (!reviewed.ok) return reviewed;
  const { version } = input;
  const set = { meetingDate: input.date, meetingPlace: input.place };
  return actOnProposal<"proposal.answer-as-employer", null, MoveFailure>(
    ctx,
    "proposal.answer-as-employer",
    input.proposalId,
    async (tx, proposal, mover) => {
      const subject = {
        subjectType: "proposal",
        subjectId: proposal.id,
        participantId: proposal.participantId,
      };
      await recordTextPass(tx, ctx.actor, ctx.now, subject, reviewed.passed);
      if (proposal.state !== "meeting") {
        const moved = await moveProposal(tx, mover, ctx.now, proposal, { act: "meet", version, set });
        return moved.ok ? ok(null) : moved;
      }
      const changed = await tx
        .update(proposals)
        .set({ ...set, version: version + 1 })
        .where(and(eq(proposals.id, proposal.id), eq(proposals.version, version)))
        .returning({ id: proposals.id });
      if (changed.length === 0) return { ok: false, failure: "stale" };
      await audit(tx, ctx.actor, ctx.now, { act: "proposal.move-meeting", ...subject });
      return ok(null);
    },
  );
}
