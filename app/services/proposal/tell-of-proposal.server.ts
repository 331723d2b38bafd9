import { eq } from "drizzle-orm";
import { employerHistory } from "#app/domain/proposal/proposal-timeline.ts";
import { proposalHistory } from "#db/queries/proposal-history.server.ts";
import { type ProposalSubject, standingProposal } from "#db/queries/proposals.server.ts";
import { companies, interests, participants, proposals } from "#db/schema/index.ts";
import { type Subscriber, type SubscriberContext, subscriber } from "../outbox/subscriber.server.ts";
import {
  askParticipantToAnswer,
  writeToBrokers,
  writeToCaseworker,
  writeToEmployer,
} from "./write-letters.server.ts";

type Loaded = ProposalSubject & { createdBy: string; companyVerified: boolean };

/** The proposal as it stands now: what was enqueued may have been overtaken. */
async function load(ctx: SubscriberContext, proposalId: string): Promise<Loaded | null> {
  const proposal = await standingProposal(ctx.read, proposalId, ctx.now);
  const [row] = await ctx.read
    .select({ createdBy: proposals.createdBy, company: companies.state })
    .from(proposals)
    .innerJoin(companies, eq(companies.id, proposals.companyId))
    .where(eq(proposals.id, proposalId));
  if (!proposal || !row) return null;
  return { ...proposal, createdBy: row.createdBy, companyVerified: row.company === "verified" };
}

const pageOf = (proposal: Loaded) => `/arbetsgivare/forslag/${proposal.id}`;

const askCaseworker = subscriber({
  name: "ask-caseworker-to-check",
  topic: "proposal.suggested",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state !== "suggested") return;
    const page = `/handlaggare/forslag/${proposal.id}`;
    await writeToCaseworker(ctx, proposal.caseworkerId, page, "suggestionToCheck");
  },
});

const askParticipant = subscriber({
  name: "ask-participant",
  topic: "proposal.asked",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state === "asked") await askParticipantToAnswer(ctx, proposal);
  },
});

const askParticipantForName = subscriber({
  name: "ask-participant-for-name",
  topic: "proposal.wanted",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state === "wanted") await askParticipantToAnswer(ctx, proposal);
  },
});

const presentToEmployer = subscriber({
  name: "present-to-employer",
  topic: "proposal.presented",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state !== "presented" || !proposal.companyVerified) return;
    await writeToEmployer(ctx, "proposalPresented", proposal.companyId, pageOf(proposal));
  },
});

const tellBrokerOfAnswer = subscriber({
  name: "tell-broker-of-answer",
  topic: "proposal.answered",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal && proposal.state !== "void") await writeToBrokers(ctx, proposal);
  },
});

const tellBrokerOfQuestion = subscriber({
  name: "tell-broker-of-question",
  topic: "proposal.more-asked",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state === "presented") await writeToBrokers(ctx, proposal);
  },
});

/** What a broker wrote down for them the employer reads and can put right (1-product: `viaStaff`). */
const tellEmployerOfRecordedAnswer = subscriber({
  name: "tell-employer-of-recorded-answer",
  topic: "proposal.answer-recorded",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (!proposal?.companyVerified || proposal.state === "void") return;
    await writeToEmployer(ctx, "answerRecorded", proposal.companyId, pageOf(proposal));
  },
});

const tellOfName = subscriber({
  name: "tell-employer-and-caseworker-of-name",
  topic: "proposal.identified",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (proposal?.state !== "identified" || !proposal.companyVerified) return;
    await writeToEmployer(ctx, "nextMove", proposal.companyId, pageOf(proposal));
    await writeToCaseworker(ctx, proposal.caseworkerId, `/handlaggare/forslag/${proposal.id}`);
  },
});

/** The employer is told only of what they had before them and did not end themselves, and never why. */
const tellOfEnd = subscriber({
  name: "tell-employer-of-end",
  topic: "proposal.ended",
  async run(ctx, { proposalId }) {
    const proposal = await load(ctx, proposalId);
    if (!proposal || (proposal.state !== "ended" && proposal.state !== "void")) return;
    const { everPresented, endedByEmployer } = employerHistory(await proposalHistory(ctx.read, proposalId));
    if (everPresented && !endedByEmployer && proposal.companyVerified)
      await writeToEmployer(ctx, "proposalClosed", proposal.companyId, pageOf(proposal));
  },
});

const tellCaseworkerOfInterest = subscriber({
  name: "tell-caseworker-of-interest",
  topic: "interest.said",
  async run(ctx, { interestId }) {
    const [said] = await ctx.read
      .select({ withdrawnAt: interests.withdrawnAt, caseworkerId: participants.caseworkerId })
      .from(interests)
      .innerJoin(participants, eq(participants.id, interests.participantId))
      .where(eq(interests.id, interestId));
    if (said && said.withdrawnAt === null)
      await writeToCaseworker(ctx, said.caseworkerId, "/handlaggare/forslag");
  },
});

export const tellOfProposal: readonly Subscriber[] = [
  askCaseworker,
  askParticipant,
  askParticipantForName,
  presentToEmployer,
  tellBrokerOfAnswer,
  tellBrokerOfQuestion,
  tellEmployerOfRecordedAnswer,
  tellOfName,
  tellOfEnd,
  tellCaseworkerOfInterest,
];
