import { and, asc, desc, eq, inArray } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import { type CompanyState, isVerified } from "#app/domain/company/company-states.ts";
import type { PlacementState } from "#app/domain/placement/placement-states.ts";
import { ok, type Result } from "#app/domain/shared/result.ts";
import { companies, placements } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";

/** A line of a broker's list of placements. */
export interface PlacementForBrokerList {
  id: string;
  title: string;
  kind: string | null;
  kommun: string | null;
  state: PlacementState;
  seats: number;
  seatsTaken: number;
  submittedAt: string | null;
  publishedAt: string | null;
  changedAt: string;
  companyId: string;
  companyName: string;
  /** Nothing can be published before a broker has verified the company. */
  waitsForCompany: boolean;
}

export interface PlacementsForBroker {
  /** The longest waiting first. */
  toReview: PlacementForBrokerList[];
  /** Being written by this broker on an employer's word, or returned to be. */
  drafts: PlacementForBrokerList[];
  /** Newest first. */
  published: PlacementForBrokerList[];
  /** Paused or filled. */
  resting: PlacementForBrokerList[];
}

const MOST = 200;

/** The region's placements as brokers work with them. */
export async function listPlacementsForBroker(
  ctx: ReadContext,
): Promise<Result<PlacementsForBroker, "not_found" | "needs_assurance">> {
  const allowed = authorize(ctx.actor, "placement.review", {});
  if (!allowed.ok) return allowed;
  const list = () =>
    ctx.read.select(COLUMNS).from(placements).innerJoin(companies, eq(companies.id, placements.companyId));
  const toReview = await list()
    .where(eq(placements.state, "submitted"))
    .orderBy(asc(placements.submittedAt), asc(placements.id))
    .limit(MOST);
  const drafts = await list()
    .where(and(eq(placements.createdBy, ctx.actor.userId), inArray(placements.state, ["draft", "returned"])))
    .orderBy(desc(placements.changedAt), desc(placements.id))
    .limit(MOST);
  const published = await list()
    .where(eq(placements.state, "published"))
    .orderBy(desc(placements.publishedAt), desc(placements.id))
    .limit(MOST);
  const resting = await list()
    .where(inArray(placements.state, ["paused", "filled"]))
    .orderBy(desc(placements.changedAt), desc(placements.id))
    .limit(MOST);
  return ok({
    toReview: toReview.map(asLine),
    drafts: drafts.map(asLine),
    published: published.map(asLine),
    resting: resting.map(asLine),
  });
}

function asLine({
  companyState,
  ...row
}: Omit<PlacementForBrokerList, "waitsForCompany"> & { companyState: CompanyState }): PlacementForBrokerList {
  return { ...row, waitsForCompany: !isVerified(companyState) };
}

const COLUMNS = {
  id: placements.id,
  title: placements.title,
  kind: placements.kind,
  kommun: placements.kommun,
  state: placements.state,
  seats: placements.seats,
  seatsTaken: placements.seatsTaken,
  submittedAt: placements.submittedAt,
  publishedAt: placements.publishedAt,
  changedAt: placements.changedAt,
  companyId: companies.id,
  companyName: companies.name,
  companyState: companies.state,
};
