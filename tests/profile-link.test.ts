import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseSource } from "./architecture/source-file.ts";

/** Those who may know whose profile it is: the gate that makes it, and the one service that opens the link. */
const MAY_READ_THE_LINK = [
  "app/services/effects/gate/card-changed.server.ts",
  "app/services/effects/gate/load-pool.server.ts",
  "app/services/effects/gate/release-pool.server.ts",
  "app/services/effects/gate/take-out.server.ts",
  "app/services/effects/erase-parts.server.ts",
  "app/services/effects/profile-of.server.ts",
  "app/services/effects/remove-profile.server.ts",
  "app/services/installation/conceal-links.server.ts",
  "app/services/profile/approve-profile.server.ts",
  "app/services/profile/open-link.server.ts",
  "app/services/profile/withdraw-profile.server.ts",
  "app/services/rights/extract-tables.server.ts",
  // Asks which profiles have a consent that holds; no person's id leaves the statement.
  "db/queries/published-profiles.server.ts",
];

/** Those who may know where a person stands at the gate, never which profile is theirs. */
const MAY_READ_THE_STATE = [
  "app/services/participant/standings-of.server.ts",
  "app/services/profile/follow-pool-changes.server.ts",
  "app/services/profile/refresh-pools.server.ts",
];

const sources = globSync("{app,db,search,emails,scripts}/**/*.{ts,tsx}")
  .map((path) => path.replaceAll("\\", "/"))
  // The table itself; where its name alone stands (what is kept how long); and the demo's seed, which made its people up.
  .filter(
    (path) =>
      !/\.test\.tsx?$|^db\/schema\/profiles\.ts$|^app\/i18n\/|^app\/domain\/retention\/|^app\/cli\/seed\//.test(
        path,
      ),
  )
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

describe("the link from a profile to a person", () => {
  const readers = sources.filter(({ text }) => /\bprofileLinks\b|\bprofile_links\b/.test(text));

  it("is read by the gate and the service that opens it, and nowhere else", () => {
    const others = readers
      .map(({ path }) => path)
      .filter((path) => !MAY_READ_THE_LINK.includes(path) && !MAY_READ_THE_STATE.includes(path));
    expect(others).toEqual([]);
  });

  it("is not read whole by those who may know the state alone", () => {
    for (const { path, text } of readers.filter(({ path }) => MAY_READ_THE_STATE.includes(path))) {
      expect(text, path).not.toMatch(/profileLinks\.profileId/);
      expect(text, path).not.toMatch(/select\(\)\s*\.from\(profileLinks\)/);
    }
  });

  it("is opened only by services, and true pools are loaded only by the gate", () => {
    const loads = sources
      .filter(({ path, text }) =>
        parseSource(path, text).imports.some(({ target }) =>
          /gate\/load-(pool|people)\.server\.ts$/.test(target ?? ""),
        ),
      )
      .map(({ path }) => path)
      .filter((path) => !/^app\/services\/(effects\/(gate|card-changed)|profile\/)/.test(path));
    expect(loads).toEqual([]);
  });
});
