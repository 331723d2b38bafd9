import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#app/domain/access/roles.ts";
import { listCompanies } from "#app/services/company/list-companies.server.ts";
import { logContact } from "#app/services/company/log-contact.server.ts";
import { markContactDone } from "#app/services/company/mark-contact-done.server.ts";
import { readCompanyAsBroker } from "#app/services/company/read-company-as-broker.server.ts";
import { claimedCompany, verifiedCompany } from "#tests/factories/company.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

describe("the employer register and its contact log", () => {
  let world: World;
  let broker: Actor;
  let elsewhere: Actor;
  beforeAll(async () => {
    world = await openWorld();
    broker = await world.person("broker", { unitId: await world.unit(), name: "Maja Mäklare" });
    elsewhere = await world.person("broker", { unitId: await world.unit() });
  });
  afterAll(() => world.close());

  const call = (companyId: string, next: "none" | "week" = "week", as = broker) =>
    logContact(world.as(as), { companyId, channel: "call", note: "Vill ta emot två i vår.", next });
  const company = async (companyId: string, as = broker) => {
    const read = await readCompanyAsBroker(world.as(as), companyId);
    if (!read.ok) throw new Error(read.failure);
    return read.value;
  };
  const names = async (query: Parameters<typeof listCompanies>[1]) => {
    const list = await listCompanies(world.as(broker), query);
    if (!list.ok) throw new Error(list.failure);
    return list.value.companies.map(({ name }) => name);
  };

  it("keeps who was in touch, how and what was said, newest first", async () => {
    const { companyId } = await verifiedCompany(world);
    await call(companyId, "none");
    world.at("2026-11-23T09:00:00.000Z");
    await call(companyId);
    const { contacts } = await company(companyId);
    expect(contacts).toMatchObject([
      { channel: "call", byName: "Maja Mäklare", nextDate: "2026-11-30", open: true },
      { nextDate: null, open: false },
    ]);
  });

  it("a new contact does what was promised before", async () => {
    const { companyId } = await verifiedCompany(world);
    await call(companyId);
    await call(companyId);
    expect((await company(companyId)).contacts.filter(({ open }) => open)).toHaveLength(1);
  });

  it("a promise is ticked off once, by the own unit only", async () => {
    const { companyId } = await verifiedCompany(world);
    const logged = await call(companyId);
    if (!logged.ok) throw new Error(logged.failure);
    const { contactId } = logged.value;
    expect(await markContactDone(world.as(elsewhere), { contactId })).toMatchObject({ failure: "not_found" });
    expect((await markContactDone(world.as(broker), { contactId })).ok).toBe(true);
    expect((await markContactDone(world.as(broker), { contactId })).ok).toBe(true);
    expect((await company(companyId)).contacts.some(({ open }) => open)).toBe(false);
  });

  it("takes no promise for a day that has been", async () => {
    const { companyId } = await verifiedCompany(world);
    const said = { companyId, channel: "call", note: "Hörs igen.", next: "none" } as const;
    const on = (nextDate: string) => logContact(world.as(broker), { ...said, nextDate });
    expect(await on("2026-11-22")).toMatchObject({ failure: "past_date" });
    expect((await company(companyId)).contacts).toEqual([]);
    expect((await on("2026-11-23")).ok).toBe(true);
  });

  it("the log is the unit's own", async () => {
    const { companyId } = await verifiedCompany(world);
    await call(companyId);
    expect((await company(companyId, elsewhere)).contacts).toEqual([]);
  });

  it("is not for employers, caseworkers or companies that do not exist", async () => {
    const { companyId, employer } = await verifiedCompany(world);
    const caseworker = await world.person("caseworker", { unitId: broker.unitId });
    for (const other of [employer, caseworker]) {
      expect(await call(companyId, "none", other)).toMatchObject({ failure: "not_found" });
      expect(await readCompanyAsBroker(world.as(other), companyId)).toMatchObject({ failure: "not_found" });
      expect(await listCompanies(world.as(other), {})).toMatchObject({ failure: "not_found" });
    }
    expect(await call("no-such-company")).toMatchObject({ failure: "not_found" });
  });

  it("finds a company by name, place, kommun and state, whatever the case of å, ä and ö", async () => {
    await claimedCompany(world, { name: "Älmhyltans Såg", place: "Lönsboda" });
    await verifiedCompany(world, { name: "100 % Bröd", place: "Broby", kommun: "1256" });
    expect(await names({ text: "älmHYLTANS såg" })).toEqual(["Älmhyltans Såg"]);
    expect(await names({ text: "LÖNSBODA" })).toEqual(["Älmhyltans Såg"]);
    expect(await names({ text: "100 %" })).toEqual(["100 % Bröd"]);
    expect(await names({ text: "%" })).toEqual(["100 % Bröd"]);
    expect(await names({ text: "_" })).toEqual([]);
    expect(await names({ kommun: "1256" })).toEqual(["100 % Bröd"]);
    expect(await names({ text: "almhyltans" })).toEqual([]);
    expect(await names({ state: "claimed" })).toEqual(["Älmhyltans Såg"]);
    expect(await names({ text: "' OR 1=1 --" })).toEqual([]);
  });
});
