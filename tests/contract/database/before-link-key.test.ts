import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { seal } from "#app/platform/seal.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Tx } from "#db/database.ts";
import { migrate } from "#db/migrate.server.ts";
import { proposalIdsOf } from "#db/queries/proposal-links.server.ts";
import { auditLog, cards, profileLinks, proposalLinks } from "#db/schema/index.ts";
import { sqldPath } from "../../setup/sqld.ts";
import { createTestDatabase } from "../../setup/test-database.ts";

const AT = "2026-11-01T08:00:00.000Z";

/** The migrations as they were when links stood in plain text. */
function firstMigrations(): string {
  const folder = mkdtempSync(join(tmpdir(), "jobbron-migrations-"));
  cpSync("db/migrations", folder, { recursive: true });
  const journal = JSON.parse(readFileSync(join(folder, "meta/_journal.json"), "utf8"));
  writeFileSync(
    join(folder, "meta/_journal.json"),
    JSON.stringify({ ...journal, entries: journal.entries.slice(0, 1) }),
  );
  return folder;
}

/** One person with a card, a published profile and a proposal, as that release wrote them. */
async function linkedPerson(tx: Tx): Promise<void> {
  const run = (sql: string, ...params: (string | number)[]) => tx.run(sql, params);
  await run(
    "INSERT INTO units (id, name, kommuner, commuting_area, phone, email, created_at) VALUES ('u', 'AME', '[]', '{\"id\":\"o\",\"name\":\"O\",\"kommuner\":[]}', '1', 'a@b.example', ?)",
    AT,
  );
  await run("INSERT INTO users (id, name, created_at) VALUES ('w', 'Deltagare', ?)", AT);
  await run(
    "INSERT INTO participants (id, unit_id, user_id, caseworker_id, state, given_name, family_name, inflow, enrolled_at, waiting_since) VALUES ('x', 'u', 'w', 'w', 'active', ?, ?, 'af', ?, '2026-10-01')",
    seal('"Sami"', "participants.given_name"),
    seal('"Provsson"', "participants.family_name"),
    AT,
  );
  await run(
    "INSERT INTO cards (id, participant_id, series, number, kind, period_from, state, draft, filled_by, created_at, changed_at) VALUES ('c', 'x', 's', 1, 'start', '2026-10-01', 'draft', ?, 'w', ?, ?)",
    seal('{"homeKommun":"1273"}', "cards.draft"),
    AT,
    AT,
  );
  await run(
    "INSERT INTO profile_links (participant_id, unit_id, state, profile_id, approved_at, approved_by, card_id) VALUES ('x', 'u', 'published', 'profil', ?, 'w', 'c')",
    AT,
  );
  await run(
    "INSERT INTO companies (id, form, org_number_hash, org_number_last_two, name, state, street, postal_code, place, kommun, lat, lon, phone, registered_by, created_at) VALUES ('f', 'legal_person', 'h', '00', 'Firman', 'verified', 'g', '1', 'p', '1273', 0, 0, '1', 'w', ?)",
    AT,
  );
  await run(
    "INSERT INTO placements (id, company_id, state, content, created_by, created_at, changed_at) VALUES ('pl', 'f', 'closed', '{}', 'w', ?, ?)",
    AT,
    AT,
  );
  await run(
    "INSERT INTO proposals (id, placement_id, company_id, unit_id, state, alias, snapshot, match, source, created_by, created_at, changed_at) VALUES ('p', 'pl', 'f', 'u', 'asked', 'Björk 1', '{}', '{}', 'broker', 'w', ?, ?)",
    AT,
    AT,
  );
  await run("INSERT INTO proposal_links (proposal_id, participant_id, placement_id) VALUES ('p', 'x', 'pl')");
  await run(
    "INSERT INTO audit_log (id, at, actor_role, act, subject_type, subject_id, participant_id) VALUES ('a1', ?, 'broker', 'profile.open-link', 'placement', 'pl', 'x')",
    AT,
  );
  await run(
    "INSERT INTO audit_log (id, at, actor_role, act, subject_type, subject_id, participant_id) VALUES ('a2', ?, 'broker', 'proposal.create', 'proposal', 'p', 'x')",
    AT,
  );
}

describe.each(sqldPath() ? (["file", "libsql"] as const) : (["file"] as const))(
  "a %s database from before LINK_KEY",
  (kind) => {
    it("has its links, its log and its cards written under the key at the first start, once", async () => {
      const database = await createTestDatabase(kind);
      const db = await openDb({ url: database.url });
      await migrate(db, firstMigrations());
      await db.write(linkedPerson);
      await prepareDatabase(db);
      await prepareDatabase(db);

      expect(await proposalIdsOf(db.read, "x")).toEqual(["p"]);
      expect(await db.read.select().from(proposalLinks)).toHaveLength(1);
      expect((await db.read.select().from(profileLinks))[0]?.profileId).toBe("profil");
      expect((await db.read.select().from(cards))[0]?.draft).toEqual({ homeKommun: "1273" });
      const raw = JSON.stringify([
        await db.read.all("SELECT * FROM proposal_links", []),
        await db.read.all("SELECT * FROM profile_links", []),
      ]);
      expect(raw).not.toMatch(/"p"|"profil"/);
      const log = await db.read.select().from(auditLog);
      expect(
        log.map(({ subjectType, subjectId, participantId }) => [subjectType, subjectId, participantId]),
      ).toEqual([
        ["proposal", "p", null],
        ["proposal", "p", null],
      ]);
      expect(await db.read.all("SELECT name FROM sqlite_master WHERE name LIKE '%plain%'", [])).toEqual([]);
      await db.close();
      await database.drop();
    });
  },
);
