import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { cookies } from "#app/http/cookies.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { openSession } from "#app/services/auth/open-session.server.ts";
import { indexPlacement } from "#app/services/effects/index-placement.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { columnsOfDraft } from "#app/services/placement/columns-of-draft.server.ts";
import { openDb } from "#db/client.server.ts";
import { companies, history, memberships, placements, proposals, units, users } from "#db/schema/index.ts";
import { placementDraft } from "#tests/factories/placement.ts";

it("fills", async () => {
  const db = await openDb({ url: "file:/tmp/employer-look.db" });
  await prepareDatabase(db);
  const now = new Date().toISOString();
  const out: Record<string, string> = {};
  await db.write(async (tx) => {
    const unitId = newId();
    await tx.insert(units).values({ id: unitId, name: "AME Provköping", kommuner: ["1273"], commutingArea: { id: "n", name: "Nordost", kommuner: ["1273", "1293", "1256"] }, phone: "1", email: "a@b.se", createdAt: now });
    const userId = newId(); const companyId = newId();
    await tx.insert(users).values({ id: userId, name: "Karin Provare", email: "karin@example.com", createdAt: now });
    await tx.insert(memberships).values({ id: newId(), userId, role: "employer", companyId, signatory: true, title: "Ägare", createdAt: now });
    await tx.insert(companies).values({ id: companyId, form: "sole_trader", orgNumberHash: "x", orgNumberLastTwo: "17", name: "Lingonstigens Växthus", state: "claimed", about: "Vi odlar tomater och perenner och säljer dem själva på gården.", street: "Lingonstigen 3", postalCode: "283 41", place: "Osby", kommun: "1273", lat: 56.38, lon: 13.99, phone: "0479-123 45", viaStaff: true, employees: 5, registeredBy: userId, createdAt: now });
    const mk = async (state: "draft" | "returned" | "published" | "submitted" | "closed", content = placementDraft(), extra = {}) => {
      const id = newId();
      await tx.insert(placements).values({ id, companyId, state, content, ...columnsOfDraft(content), createdBy: userId, createdAt: now, changedAt: now, publishedAt: state === "published" ? now : null, ...extra });
      await tx.insert(history).values({ id: newId(), subjectType: "placement", subjectId: id, at: now, act: "start", fromState: null, toState: "draft", byRole: "employer" });
      if (state !== "draft") await tx.insert(history).values({ id: newId(), subjectType: "placement", subjectId: id, at: now, act: "submit", fromState: "draft", toState: "submitted", byRole: "broker", onBehalfOf: "employer", via: "call" });
      if (state === "published") await indexPlacement(tx, id);
      return id;
    };
    out.draft = await mk("draft", placementDraft({ demands: { swedishSpoken: { level: "A2", reasonTask: "svara kunder i butiken" }, swedishWritten: null, licences: [{ licence: "B", reasonTask: "" }], certificates: [{ id: "motorsag", reasonTask: "fälla träd" }], registerExtract: false }, "kind-and-tasks": { kind: "praktik", title: "Ung tjej till butiken", tasks: "Du hjälper kunder, fyller på krukor och sköter kassan. Vi är två till." } }));
    out.empty = await mk("draft", { place: { street: "Lingonstigen 3", postalCode: "283 41", locality: "Osby", kommun: "1273" } });
    out.returned = await mk("returned", placementDraft(), { returnedWords: "Hej! Kan du skriva lite mer om tiderna? Och stryk ”ung”, det får vi inte skriva." });
    out.published = await mk("published", placementDraft({ traits: { traits: [{ trait: "noggrannhet", level: 2, weight: "important" }, { trait: "punktlighet", level: 3, weight: "must" }] } }));
    out.submitted = await mk("submitted");
    await mk("closed");
    await tx.insert(proposals).values({ id: newId(), placementId: out.published, companyId, unitId, state: "presented", alias: "Björk 1", snapshot: {} as never, match: {} as never, source: "broker", createdBy: userId, createdAt: now, changedAt: now });
    const s = await openSession(tx, now, { userId, assurance: "low", method: "email-code", device: "x" });
    out.cookie = (await cookies(false).session.serialize(s.token)).split(";")[0]!;
    const newUser = newId();
    await tx.insert(users).values({ id: newUser, name: "", email: "ny@example.com", createdAt: now });
    const s2 = await openSession(tx, now, { userId: newUser, assurance: "low", method: "email-code", device: "x" });
    out.newcomer = (await cookies(false).session.serialize(s2.token)).split(";")[0]!;
  });
  await db.close();
  writeFileSync("/tmp/employer-look.json", JSON.stringify(out));
});
