/**
 * The rooms of the house, what each may import, and why where it is not plain. Imports point down only.
 * A file belongs to the first room whose pattern fits it.
 */
export interface Room {
  name: string;
  holds: RegExp;
  /** Names of the rooms it may import from, beside itself. */
  mayImport: readonly string[];
  /** Single files of other rooms it may import as well. */
  mayImportFiles?: readonly string[];
  /** The packages it may import; undefined is any. */
  packages?: readonly RegExp[];
}

const EVERYTHING = [
  "shell",
  "routes",
  "http",
  "services",
  "db",
  "search",
  "emails",
  "ui",
  "i18n",
  "platform",
  "domain",
];

export const ROOMS: readonly Room[] = [
  {
    name: "tests",
    // What only tests load stands beside what it tests, under a name that says so; the runners'
    // configuration starts what the tests need, and is part of them.
    holds: /^tests\/|\.(test|test-data|fixture)\.tsx?$|\/testing\/|^(vitest|playwright)\.config\.ts$/,
    mayImport: [...EVERYTHING, "entries", "tooling", "bench"],
  },
  { name: "tooling", holds: /^scripts\/|^[^/]+\.(ts|js|mjs)$/, mayImport: EVERYTHING },
  { name: "bench", holds: /^bench\//, mayImport: EVERYTHING },
  { name: "entries", holds: /^app\/(server|cli)\//, mayImport: EVERYTHING },
  {
    name: "shell",
    // routes.ts, root.tsx and the entries React Router asks for.
    holds: /^app\/[^/]+$/,
    mayImport: ["http", "services", "ui", "i18n", "domain", "platform"],
  },
  {
    name: "routes",
    holds: /^app\/routes\//,
    mayImport: ["shell", "http", "services", "ui", "i18n", "domain", "platform"],
  },
  {
    name: "http",
    holds: /^app\/http\//,
    mayImport: ["services", "i18n", "domain", "platform"],
    // The type of the database that a request carries to the services; never a query.
    mayImportFiles: ["db/database.ts"],
  },
  {
    name: "services",
    holds: /^app\/services\//,
    // i18n: the words of a PDF or a letter stand in the catalogue like all others.
    mayImport: ["db", "search", "emails", "i18n", "domain", "platform"],
  },
  { name: "db", holds: /^db\//, mayImport: ["domain", "platform"] },
  { name: "search", holds: /^search\//, mayImport: ["domain", "platform"] },
  { name: "emails", holds: /^emails\//, mayImport: ["i18n", "domain", "platform"] },
  // i18n: a component asks the catalogue for its own words (an error summary's heading, "Sida 2 av 5").
  { name: "ui", holds: /^app\/ui\//, mayImport: ["i18n", "domain"] },
  { name: "i18n", holds: /^app\/i18n\//, mayImport: ["domain"] },
  { name: "platform", holds: /^app\/platform\//, mayImport: [] },
  {
    name: "domain",
    holds: /^app\/domain\//,
    mayImport: [],
    packages: [/^zod(\/|$)/, /^temporal-polyfill(\/|$)/, /^personnummer$/],
  },
];

/** Rooms whose code reaches the browser: nothing there may import a module of the server. */
export const BROWSER_ROOMS = ["ui", "i18n", "domain"];

/** Rooms of the running app: they take the time, the environment and chance from app/platform. */
export const APP_ROOMS = [...EVERYTHING, "entries"];

/**
 * Folders of app/services that every feature may import. All other folders are features, and meet only
 * through outbox events, through the domain or in `effects`.
 */
export const SHARED_SERVICES = ["audit", "outbox", "effects", "shared"];

/**
 * Features that stand on another one, and which: the demo's role switcher opens an ordinary session; a proposal
 * follows the link from a profile to its person, which one service alone may open; "Idag" asks the lönebidrag cases
 * for what falls due, which they alone can say; a saved search is the search, asked again, and the register extract says it in the same parts.
 */
export const STANDS_ON: Readonly<Record<string, readonly string[]>> = {
  demo: ["auth"],
  proposal: ["profile"],
  rights: ["saved-search"],
  "saved-search": ["search"],
  today: ["lonebidrag"],
};

/** Folders of app/services that gather the features on one page (the event subscriptions). */
export const GATHERING_SERVICES = ["outbox"];

/** The room of a file, or undefined for a file that lies outside the house. */
export function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => room.holds.test(path));
}
