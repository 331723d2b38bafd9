import { writeFileSync } from "node:fs";
import { it } from "vitest";
import { cookies } from "#app/http/cookies.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { openSession } from "#app/services/auth/open-session.server.ts";
import { indexPlacement } from "#app/services/effects/index-placement.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { columnsOfDraft } from "#app/services/placement/columns-of-draft.server.ts";
import { openDb } from "#db/client.server.ts";
import { companies, contacts, memberships, placements, units, users } from "#db/schema/index.ts";
import { placementDraft } from "#tests/factories/placement.ts";

it("fills", async () => {
  const db = await openDb({ url: "file:/tmp/broker-look.db" });
  await prepareDatabase(db);
  const now = new Date().toISOString();
  const ago = (days: number) => new Date(Date.now() - days * 86400000).toISOString();
  const out: Record<string, string> = {};
  await db.write(async (tx) => {
    const unitId = newId();
    await tx.insert(units).values({ id: unitId, name: "AME Provköping", kommuner: ["1273"], commutingArea: { id: "n", name: "Nordost", kommuner: ["1273", "1293", "1256"] }, phone: "1", email: "a@b.se", createdAt: now });
    const broker = newId();
    await tx.insert(users).values({ id: broker, name: "Maja Mäklare", email: "maja@example.com", createdAt: now });
    await tx.insert(memberships).values({ id: newId(), userId: broker, role: "broker", unitId, createdAt: now });
    let n = 0;
    const company = async (name: string, state: "claimed" | "verified" | "blocked", place: string, kommun: string, extra = {}) => {
      const id = newId(); const userId = newId(); n += 1;
      await tx.insert(users).values({ id: userId, name: `Karin Provare ${n}`, email: `karin${n}@example.com`, phone: "070-123 45 67", createdAt: now });
      await tx.insert(memberships).values({ id: newId(), userId, role: "employer", companyId: id, signatory: true, title: "Platschef", createdAt: now });
      await tx.insert(companies).values({ id, form: "legal_person", orgNumber: `55999900${10 + n}`, orgNumberHash: `h${n}`, orgNumberLastTwo: "17", name, state, about: "Vi odlar tomater och perenner och säljer dem själva på gården.", street: "Lingonstigen 3", postalCode: "283 41", place, kommun, lat: 56.38, lon: 13.99, phone: "0479-123 45", employees: 5, collectiveAgreement: true, registeredBy: userId, createdAt: ago(3), ...(state === "verified" ? { verifiedAt: ago(30), verifiedBy: broker, checks: [{ check: "called-back" as const, doneBy: broker, on: "2026-10-20", numberSource: "business-register" as const }, { check: "authority-to-sign" as const, doneBy: broker, on: "2026-10-20" }, { check: "place-visited-or-known" as const, doneBy: broker, on: "2026-10-20" }, { check: "no-business-ban" as const, doneBy: broker, on: "2026-10-20" }] } : {}), ...extra });
      return { id, userId };
    };
    const v = await company("Lingonstigens Växthus", "verified", "Osby", "1273");
    const c = await company("Nya Snickeriet i Lönsboda", "claimed", "Lönsboda", "1273");
    await company("Ensamma Bageriet", "claimed", "Broby", "1256");
    await company("Gamla Garaget", "blocked", "Hästveda", "1293", { blockedReason: "work-environment" });
    for (const name of ["Ängens Förskola", "Österlunda Trä", "Cykelverkstan vid ån"]) await company(name, "verified", "Hässleholm", "1293");
    const mk = async (at: typeof v, state: "draft" | "published" | "submitted" | "paused", content = placementDraft(), extra = {}) => {
      const id = newId();
      await tx.insert(placements).values({ id, companyId: at.id, state, content, ...columnsOfDraft(content), createdBy: at.userId, createdAt: now, changedAt: now, submittedAt: ago(2), publishedAt: state === "published" ? ago(70) : null, refreshedAt: state === "published" ? ago(70) : null, ...extra });
      if (state === "published") await indexPlacement(tx, id);
      return id;
    };
    out.review = await mk(v, "submitted", placementDraft({ demands: { swedishSpoken: { level: "A2", reasonTask: "" }, swedishWritten: null, licences: [{ licence: "B", reasonTask: "" }], certificates: [], registerExtract: false }, "kind-and-tasks": { kind: "praktik", title: "Hjälp i butiken", tasks: "Du hjälper kunder, fyller på krukor och sköter kassan. Vi söker en ung tjej som är frisk och stark, och som talar felfri svenska. Vi är två till." } }));
    out.held = await mk(c, "submitted");
    await mk(v, "published");
    await mk(v, "published", placementDraft(), { refreshedAt: now, publishedAt: ago(1) });
    await mk(v, "paused");
    out.draft = await mk(v, "draft", placementDraft(), { createdBy: broker, viaStaff: true });
    await tx.insert(contacts).values([
      { id: newId(), companyId: v.id, unitId, byUserId: broker, at: ago(20), channel: "visit", note: "Visade runt. Behöver folk från mars, helst två. Bussen går fram till grinden.", nextDate: ago(10).slice(0, 10), nextDoneAt: ago(9) },
      { id: newId(), companyId: v.id, unitId, byUserId: broker, at: ago(9), channel: "call", note: "Ring om hur många timmar de kan ta emot i januari.", nextDate: now.slice(0, 10) },
      { id: newId(), companyId: c.id, unitId, byUserId: broker, at: ago(2), channel: "mail", note: "Skickade frågor om handledare.", nextDate: new Date(Date.now() + 3 * 86400000).toISOString().slice(0, 10) },
    ]);
    out.company = v.id; out.claimed = c.id;
    const s = await openSession(tx, now, { userId: broker, assurance: "substantial", method: "password+totp", device: "x" });
    out.cookie = (await cookies(false).session.serialize(s.token)).split(";")[0]!;
  });
  await db.close();
  writeFileSync("/tmp/broker-look.json", JSON.stringify(out));
});
