import { findCycles } from "./cycles.ts";
import { APP_ROOMS, BROWSER_ROOMS, GATHERING_SERVICES, roomOf, SHARED_SERVICES, STANDS_ON } from "./rooms.ts";
import type { SourceFile } from "./source-file.ts";

/** A rule of the house: the sentences say which file breaks it, and how. None is as it should be. */
export type Rule = (files: readonly SourceFile[]) => string[];

/** Every import of ours goes to a room the importing room may see. */
export const importsPointDown: Rule = (files) =>
  eachImport(files, (file, target) => {
    const from = roomOf(file.path);
    const to = roomOf(target);
    if (!from || !to) return `lies in no room of tests/architecture/rooms.ts`;
    if (from === to || from.mayImport.includes(to.name) || from.mayImportFiles?.includes(target))
      return undefined;
    return `${from.name} may not import ${to.name}`;
  });

/** What a room imports of packages is on its list, where it has one. */
export const packagesAreAllowed: Rule = (files) =>
  files.flatMap((file) => {
    const allowed = roomOf(file.path)?.packages;
    if (!allowed) return [];
    return file.imports
      .filter(
        ({ target, specifier }) =>
          target === undefined && !allowed.some((pattern) => pattern.test(specifier)),
      )
      .map(({ specifier }) => `${file.path} → ${specifier}: not among the room's packages`);
  });

/** Every import of ours names a file that exists, with its extension. */
export const importsExist =
  (exists: (path: string) => boolean): Rule =>
  (files) =>
    eachImport(files, (_, target) =>
      exists(target) ? undefined : "no such file (is the extension written out?)",
    );

/** No file reaches itself through its imports, type imports included. */
export const noCycles: Rule = (files) => findCycles(files).map((group) => [...group, group[0]].join(" → "));

/**
 * A route (a file named in app/routes.ts) is imported by nobody; a part of a route only by its own folder.
 */
export const routesStandAlone: Rule = (files) => {
  const table = files.find(({ path }) => path === "app/routes.ts")?.strings ?? [];
  const routes = new Set(table.map((entry) => `app/${entry}`));
  return eachImport(files, (file, target) => {
    if (roomOf(file.path)?.name === "tests" || roomOf(target)?.name !== "routes") return undefined;
    if (routes.has(target)) return "a route is imported by nobody";
    return folderOf(file.path) === folderOf(target) ? undefined : "a part of another folder's routes";
  });
};

/** A feature's service never imports a sibling feature's. */
export const featuresDoNotMeet: Rule = (files) =>
  eachImport(files, (file, target) => {
    const [from, to] = [featureOf(file.path), featureOf(target)];
    if (!from || !to || from === to || roomOf(file.path)?.name === "tests") return undefined;
    if (SHARED_SERVICES.includes(to) || GATHERING_SERVICES.includes(from)) return undefined;
    return STANDS_ON[from]?.includes(to) ? undefined : `the feature ${from} may not import the feature ${to}`;
  });

/** What reaches the browser imports no module of the server. */
export const serverStaysOnServer: Rule = (files) =>
  eachImport(files, (file, target) =>
    BROWSER_ROOMS.includes(roomOf(file.path)?.name ?? "") && /\.server\.tsx?$/.test(target)
      ? "a module of the server, in what the browser loads"
      : undefined,
  );

/** Test files are imported by nobody. */
export const testsAreLeaves: Rule = (files) =>
  eachImport(files, (_, target) =>
    /\.test\.tsx?$/.test(target) ? "a test is imported by nobody" : undefined,
  );

/** Time, environment and chance come from app/platform, so that a test can set them. */
export const worldComesFromPlatform: Rule = (files) =>
  files
    .filter(({ path }) => APP_ROOMS.includes(roomOf(path)?.name ?? "") && !OWNERS_OF_THE_WORLD.test(path))
    .flatMap(({ path, worldAccess }) =>
      worldAccess.map(({ kind, line }) => `${path}:${line} reads the ${kind}`),
    );

const OWNERS_OF_THE_WORLD = /^app\/platform\/(env|clock|ids)[.-]/;

/** Names say one idea: no drawer for what found no place. */
export const namesSayOneIdea: Rule = (files) =>
  files.flatMap(({ path }) => {
    const drawer = path.split("/").find((part) => /^(utils?|misc|helpers?|types)(\.|$)/.test(part));
    if (drawer) return [`${path}: "${drawer}" says nothing about what is in it`];
    const name = path.slice(path.lastIndexOf("/") + 1);
    return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/.test(name) ? [] : [`${path}: file names are kebab-case`];
  });

/** Every service is marked as the server's. */
export const servicesAreMarked: Rule = (files) =>
  files
    .filter(({ path }) => roomOf(path)?.name === "services" && !/\.server\.tsx?$/.test(path))
    .map(({ path }) => `${path}: a service is named *.server.ts`);

/** A file past some 250 lines is hiding a second idea. */
export const filesAreShort =
  (limit: number, allowed: Readonly<Record<string, string>>): Rule =>
  (files) =>
    files
      .filter(({ path, lines }) => lines > limit && !LONG_BY_NATURE.test(path) && !(path in allowed))
      .map(({ path, lines }) => `${path}: ${lines} lines (limit ${limit})`);

/** Tables of facts, catalogues, seeds and tests: long, yet one idea. */
const LONG_BY_NATURE = /^tests\/|\.test\.tsx?$|^app\/i18n\/|^db\/seed\/|\/(data|reference)\/|\.data\.ts$/;

function eachImport(
  files: readonly SourceFile[],
  judge: (file: SourceFile, target: string) => string | undefined,
): string[] {
  return files.flatMap((file) =>
    file.imports.flatMap(({ target, specifier }) => {
      const fault = target === undefined ? undefined : judge(file, target);
      return fault ? [`${file.path} → ${specifier}: ${fault}`] : [];
    }),
  );
}

function featureOf(path: string): string | undefined {
  return /^app\/services\/([^/]+)\//.exec(path)?.[1];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
