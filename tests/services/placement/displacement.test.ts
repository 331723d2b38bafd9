import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import type { AgreementState } from "#app/domain/agreement/agreement-transitions.ts";
import { newId } from "#app/platform/ids.server.ts";
import { readReview } from "#app/services/placement/read-review.server.ts";
import { agreements } from "#db/schema/index.ts";
import { agreementContent } from "#tests/factories/agreement-content.ts";
import { type CompanyMade, verifiedCompany } from "#tests/factories/company.ts";
import { participantOf } from "#tests/factories/participant.ts";
import { submittedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("what a broker weighs against undanträngning", () => {
  let world: World;
  let broker: Actor;
  let caseworker: Actor;
  let unitId: string;
  beforeAll(async () => {
    world = await openWorld();
    unitId = await world.unit();
    broker = await world.person("broker", { unitId });
    caseworker = await world.person("caseworker", { unitId });
  });
  afterAll(() => world.close());

  async function agreement(
    { companyId }: CompanyMade,
    state: AgreementState,
    about: { endDate?: string; endReason?: string; hired?: boolean } = {},
  ) {
    const { participantId } = await participantOf(world, { unitId, caseworker });
    await world.db.write(async (tx) => {
      const row = {
        id: newId(),
        unitId,
        companyId,
        placementId: newId(),
        proposalId: newId(),
        participantId,
        state,
        kind: "arbetstraning" as const,
        startDate: "2026-01-12",
        endDate: about.endDate ?? "2026-06-30",
        content: agreementContent(),
        endReason: about.endReason ?? null,
        createdBy: caseworker.userId,
        createdAt: world.now(),
        changedAt: world.now(),
      } satisfies typeof agreements.$inferInsert;
      await tx.insert(agreements).values(row);
      if (about.hired)
        await tx.insert(agreements).values({
          ...row,
          id: newId(),
          proposalId: newId(),
          state: "active",
          kind: "nystartsjobb",
          startDate: "2026-08-01",
          endDate: "2027-07-31",
        });
    });
  }
  const figures = async (company: CompanyMade) => {
    const id = await submittedPlacement(world, company);
    const read = await readReview(world.as(broker), id);
    if (!read.ok) throw new Error(read.failure);
    return read.value.displacement;
  };

  it("counts praktikanter now, and how many earlier ones led to a job here, of this company only", async () => {
    const company = await verifiedCompany(world);
    const other = await verifiedCompany(world);
    await agreement(company, "active");
    await agreement(company, "paused");
    await agreement(company, "draft");
    await agreement(company, "completed");
    await agreement(company, "interrupted", { endReason: "does-not-fit" });
    await agreement(company, "interrupted", { endReason: "job-here" });
    await agreement(company, "completed", { hired: true });
    await agreement(other, "active");
    await agreement(other, "completed", { hired: true });
    expect(await figures(company)).toEqual({
      praktikanterNow: 2,
      ended: 4,
      endedWithJob: 2,
      months: 24,
    });
  });

  it("does not take an employment for a praktik, nor one person's for another's", async () => {
    const company = await verifiedCompany(world);
    await agreement(company, "completed");
    await agreement(company, "completed", { hired: true });
    expect(await figures(company)).toMatchObject({ praktikanterNow: 0, ended: 2, endedWithJob: 1 });
  });

  it("looks back two years and no further", async () => {
    const company = await verifiedCompany(world);
    await agreement(company, "completed", { endDate: "2024-11-22" });
    await agreement(company, "completed", { endDate: "2024-11-23" });
    expect(await figures(company)).toMatchObject({ ended: 1, endedWithJob: 0 });
  });
});
