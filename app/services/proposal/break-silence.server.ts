import { and, eq, isNull } from "drizzle-orm";
import { isSetAside } from "#app/domain/proposal/proposal-timeline.ts";
import { proposalHistory } from "#db/queries/proposal-history.server.ts";
import { standingProposal } from "#db/queries/proposals.server.ts";
import { companies, proposals, reminders } from "#db/schema/index.ts";
import { subscriber } from "../outbox/subscriber.server.ts";
import { markSent, NUDGE } from "./run-proposal-reminders.server.ts";
import {
  askParticipantToAnswer,
  writeToBrokers,
  writeToCaseworker,
  writeToEmployer,
} from "./write-letters.server.ts";

/**
 * Sends a nudge to the one whose answer is waited for, or hands the silence to the broker, who calls. Nothing is
 * sent when an answer has come meanwhile, and no answer is ever made of silence.
 */
export const breakSilence = subscriber({
  name: "break-silence",
  topic: "proposal.silent",
  async run(ctx, { reminderId }) {
    const [reminder] = await ctx.read
      .select({ id: reminders.id, kind: reminders.kind, proposalId: reminders.subjectId })
      .from(reminders)
      .where(and(eq(reminders.id, reminderId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
    const proposal = reminder && (await standingProposal(ctx.read, reminder.proposalId, ctx.now));
    if (!reminder || !proposal || proposal.state === "void") return;
    const [around] = await ctx.read
      .select({ createdBy: proposals.createdBy, company: companies.state })
      .from(proposals)
      .innerJoin(companies, eq(companies.id, proposals.companyId))
      .where(eq(proposals.id, proposal.id));
    if (around?.company !== "verified") return;
    if (reminder.kind !== NUDGE) await writeToBrokers(ctx, { ...proposal, createdBy: around.createdBy });
    else if (proposal.state === "suggested") {
      // Answered since: the no stays between the caseworker and the log.
      if (isSetAside(proposal.state, await proposalHistory(ctx.read, proposal.id))) return;
      const page = `/handlaggare/forslag/${proposal.id}`;
      await writeToCaseworker(ctx, proposal.caseworkerId, page, "suggestionStillToCheck");
    } else if (proposal.state === "presented")
      await writeToEmployer(
        ctx,
        "proposalReminder",
        proposal.companyId,
        `/arbetsgivare/forslag/${proposal.id}`,
      );
    else await askParticipantToAnswer(ctx, proposal);
    await markSent(ctx, reminder.id);
  },
});
