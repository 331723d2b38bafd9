import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findCycles } from "./architecture/cycles.ts";
import * as rules from "./architecture/rules.ts";
import { parseSource } from "./architecture/source-file.ts";

const PATHS = globSync(["{app,db,search,emails,tests,scripts,bench}/**/*.{ts,tsx,mjs}", "*.{ts,js}"]).map(
  (path) => path.replaceAll("\\", "/"),
);
const files = PATHS.map((path) => parseSource(path, readFileSync(path, "utf8")));

/** Files that may be longer than the rest, each with the reason. */
const LONG_FILES: Record<string, string> = {};

describe("the house", () => {
  it.each<[string, rules.Rule]>([
    ["imports point down only", rules.importsPointDown],
    ["the domain imports only its few packages", rules.packagesAreAllowed],
    ["every import names an existing file with its extension", rules.importsExist(existsSync)],
    ["there is no cycle, type imports included", rules.noCycles],
    ["routes never import routes", rules.routesStandAlone],
    ["a feature's service never imports a sibling's", rules.featuresDoNotMeet],
    ["no module of the server is in what the browser loads", rules.serverStaysOnServer],
    ["tests are imported by nobody", rules.testsAreLeaves],
    ["time, environment and chance come from app/platform", rules.worldComesFromPlatform],
    ["file names say one idea", rules.namesSayOneIdea],
    ["services are named *.server.ts", rules.servicesAreMarked],
    ["no file hides a second idea", rules.filesAreShort(250, LONG_FILES)],
  ])("%s", (_, rule) => {
    expect(rule(files)).toEqual([]);
  });

  it("keeps no permission that nobody uses", () => {
    expect(Object.keys(LONG_FILES).filter((path) => !PATHS.includes(path))).toEqual([]);
  });
});

/** A house of a few lines: path → source text. */
function house(sources: Record<string, string>) {
  return Object.entries(sources).map(([path, text]) => parseSource(path, text));
}

describe("the checker finds what is planted", () => {
  it.each([
    ["a domain rule that reads the database", "app/domain/company/a.ts", "#db/schema/index.ts"],
    ["a route that skips the services", "app/routes/public/a.tsx", "#search/engine.ts"],
    ["a mail that reads the database", "emails/a.ts", "#db/client.server.ts"],
    ["a table that knows the search engine", "db/queries/a.ts", "../../search/engine.ts"],
    ["a service that knows the web", "app/services/company/a.server.ts", "#app/http/session.server.ts"],
    ["a platform module that knows the domain", "app/platform/a.ts", "#app/domain/shared/result.ts"],
    [
      "a service that borrows from the tests",
      "app/services/company/a.server.ts",
      "#tests/factories/company.ts",
    ],
  ])("%s", (_, path, target) => {
    expect(rules.importsPointDown(house({ [path]: `import { a } from "${target}";` }))).toHaveLength(1);
  });

  it.each([
    ['import { a } from "#db/a.ts";'],
    ['import type { A } from "#db/a.ts";'],
    ['export { a } from "#db/a.ts";'],
    ['export * from "#db/a.ts";'],
    ['const a = await import("#db/a.ts");'],
    ["const a = await import(`#db/a.ts`);"],
    ['type A = import("#db/a.ts").A;'],
    ['import "#db/a.ts";'],
  ])("an import written as %s", (text) => {
    expect(rules.importsPointDown(house({ "app/domain/company/a.ts": text }))).toHaveLength(1);
  });

  it("a query in the web's room, but not the type of the database", () => {
    const text = 'import type { Db } from "#db/database.ts"; import { a } from "#db/queries/a.ts";';
    expect(rules.importsPointDown(house({ "app/http/a.server.ts": text }))).toHaveLength(1);
  });

  it("names the file and the import", () => {
    const [sentence] = rules.importsPointDown(house({ "app/ui/a.tsx": 'import "#db/a.ts";' }));
    expect(sentence).toBe("app/ui/a.tsx → #db/a.ts: ui may not import db");
  });

  it("lets what is allowed pass", () => {
    const sound = house({
      "app/routes/public/start.tsx":
        'import { a } from "#app/services/company/a.server.ts"; import type { Route } from "./+types/start";',
      "app/services/company/a.server.ts": 'import { b } from "#db/queries/b.ts"; import { z } from "zod";',
      "app/domain/company/a.test.ts":
        'import fc from "fast-check"; import { c } from "#tests/factories/c.ts";',
    });
    expect(rules.importsPointDown(sound)).toEqual([]);
  });

  it("a package in the domain that is not on its list, also one of Node's", () => {
    const text = 'import "zod"; import "drizzle-orm"; import "node:crypto"; import "zodiac";';
    expect(rules.packagesAreAllowed(house({ "app/domain/company/a.ts": text }))).toHaveLength(3);
  });

  it("a cycle through a type import, once, and a file that imports itself", () => {
    const knot = house({
      "app/domain/a.ts": 'import type { B } from "./b.ts";',
      "app/domain/b.ts": 'export * from "./c.ts";',
      "app/domain/c.ts": 'import { a } from "#app/domain/a.ts"; import "./d.ts";',
      "app/domain/d.ts": 'import "./d.ts";',
      "app/domain/e.ts": 'import "./a.ts";',
    });
    expect(findCycles(knot).map((group) => group.toSorted())).toEqual([
      ["app/domain/d.ts"],
      ["app/domain/a.ts", "app/domain/b.ts", "app/domain/c.ts"],
    ]);
  });

  it("an import without its extension", () => {
    const files = house({ "app/ui/a.ts": 'import "./b"; import "./b.ts";' });
    expect(rules.importsExist((path) => path === "app/ui/b.ts")(files)).toHaveLength(1);
  });

  it("a route that imports a route, and a part borrowed from another folder", () => {
    const table = {
      "app/routes.ts": 'export default [index("routes/public/a.tsx"), route("b", "routes/broker/b.tsx")];',
    };
    const imports = (path: string, text: string) => rules.routesStandAlone(house({ ...table, [path]: text }));
    expect(imports("app/routes/public/a.tsx", 'import "../broker/b.tsx";')).toHaveLength(1);
    expect(imports("app/routes/public/a.tsx", 'import "../broker/part.tsx";')).toHaveLength(1);
    expect(imports("app/routes/public/a.tsx", 'import "./part.tsx";')).toEqual([]);
  });

  it("a feature that imports its sibling, but not one that writes to the audit or the outbox", () => {
    const from = (text: string) =>
      rules.featuresDoNotMeet(house({ "app/services/placement/a.server.ts": text }));
    expect(from('import "../company/b.server.ts";')).toHaveLength(1);
    expect(
      from('import "../audit/b.server.ts"; import "../outbox/c.server.ts"; import "./d.server.ts";'),
    ).toEqual([]);
  });

  it("a module of the server in a component", () => {
    expect(rules.serverStaysOnServer(house({ "app/ui/a.tsx": 'import "./b.server.ts";' }))).toHaveLength(1);
  });

  it("an import of a test", () => {
    expect(rules.testsAreLeaves(house({ "app/ui/a.tsx": 'import "./b.test.ts";' }))).toHaveLength(1);
  });

  it("the clock, the environment and chance, with the line, but not a date that is read from text", () => {
    const text =
      "new Date(text);\nnew Date();\nDate.now();\nprocess.env.PORT;\nMath.random();\nprocess['env'];";
    const files = house({
      "app/services/company/a.server.ts": text,
      "scripts/a.ts": text,
      "app/platform/env.server.ts": text,
    });
    expect(rules.worldComesFromPlatform(files)).toEqual([
      "app/services/company/a.server.ts:2 reads the wall clock",
      "app/services/company/a.server.ts:3 reads the wall clock",
      "app/services/company/a.server.ts:4 reads the environment",
      "app/services/company/a.server.ts:5 reads the randomness",
      "app/services/company/a.server.ts:6 reads the environment",
    ]);
  });

  it("a drawer, a name with capitals, an unmarked service and a long file", () => {
    const drawers = house({
      "app/ui/utils.ts": "",
      "app/http/helpers/a.ts": "",
      "app/ui/Button.tsx": "",
      "app/ui/ok-name.tsx": "",
    });
    expect(rules.namesSayOneIdea(drawers)).toHaveLength(3);
    expect(rules.servicesAreMarked(house({ "app/services/company/a.ts": "" }))).toHaveLength(1);
    expect(
      rules.filesAreShort(2, {})(house({ "app/ui/a.ts": "1;\n2;\n3;\n", "app/ui/b.ts": "1;\n2;\n" })),
    ).toHaveLength(1);
  });
});
