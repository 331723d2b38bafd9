import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { listToday } from "#app/services/today/list-today.server.ts";
import { claimedCompany, verifiedCompany } from "#tests/factories/company.ts";
import { publishedPlacement, submittedPlacement } from "#tests/factories/placement.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("a broker's day", () => {
  let world: World;
  let broker: Actor;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
    broker = await world.person("broker", { unitId: await world.unit() });
  });
  afterAll(() => world.close());

  async function today(as = broker) {
    const list = await listToday(world.as(as));
    if (!list.ok) throw new Error(list.failure);
    return list.value;
  }

  it("is what waits, worst consequence first, each row with a way to the page where it is done", async () => {
    const verified = await verifiedCompany(world, { name: "Växthuset" });
    const claimed = await claimedCompany(world, { name: "Nya Snickeriet" });
    const alone = await claimedCompany(world, { name: "Ensamma Bageriet" });
    const review = await submittedPlacement(world, verified);
    const held = await submittedPlacement(world, claimed);
    const silent = await publishedPlacement(world, verified, { refreshedAt: "2026-09-20T08:00:00.000Z" });
    await publishedPlacement(world, verified);

    const { due } = await today();
    expect(due.map(({ kind, to }) => [kind, to])).toEqual([
      ["placement-waits-for-verification", `/maklare/foretag/${claimed.companyId}`],
      ["placement-to-review", `/maklare/platser/${review}/granska`],
      ["company-to-verify", `/maklare/foretag/${alone.companyId}`],
      ["placement-unrefreshed", `/maklare/platser/${silent}/annons`],
    ]);
    expect(due[0]).toMatchObject({ subjectId: held, beside: "Nya Snickeriet" });
  });

  it("holds what was promised when its day comes, with the broker's own words, for the own unit only", async () => {
    const { companyId } = await verifiedCompany(world, { name: "Cykelverkstan" });
    const other = await world.person("broker", { unitId: await world.unit() });
    await logContact(world.as(broker), {
      companyId,
      channel: "call",
      note: "Ring efter jul om verkstaden.",
      next: "week",
    });
    expect((await today()).coming).toMatchObject([{ subject: "Cykelverkstan", date: "2026-11-30" }]);
    expect((await today()).due.some(({ kind }) => kind === "contact-promised")).toBe(false);
    world.at("2026-11-30T08:00:00.000Z");
    expect((await today()).due.find(({ kind }) => kind === "contact-promised")).toMatchObject({
      subject: "Cykelverkstan",
      note: "Ring efter jul om verkstaden.",
    });
    expect((await today(other)).due.some(({ kind }) => kind === "contact-promised")).toBe(false);
  });

  it("is a broker's", async () => {
    for (const role of ["caseworker", "manager"] as const) {
      const person = await world.person(role, { unitId: broker.unitId });
      expect(await listToday(world.as(person))).toMatchObject({ failure: "not_found" });
    }
  });
});
