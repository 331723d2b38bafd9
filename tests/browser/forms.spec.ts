import type { APIRequestContext, APIResponse } from "@playwright/test";
import { DAILY } from "#app/server/daily.ts";
import { openDb } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/index.ts";
import { type World, worldOver } from "#tests/factories/world.ts";
import { words } from "../e2e/journey/words.ts";
import { type RunningApp, startApp } from "../setup/app-server.ts";
import { expect, test } from "../setup/browser.ts";
import { everyAddress } from "./access/every-address.ts";
import { EXPECTED } from "./access/expectations.ts";
import { isAtRest, tableContents } from "./access/table-contents.ts";
import type { Viewer } from "./access/viewers.ts";
import { actionAddresses } from "./forms/action-addresses.ts";
import { type Finder, type FoundForm, findForms, headersOf } from "./forms/find-forms.ts";
import { FORMLESS, formScene } from "./forms/form-scene.ts";
import { type PageRead, readHtml } from "./forms/read-forms.ts";
import { isTyped, type Spoilt, spoil } from "./forms/spoil.ts";
import { isFromCatalogue } from "./forms/swedish-words.ts";

/** In the order in which each address is read: the first who may. */
const READERS: Viewer[] = [
  "visitor",
  "roleless",
  "employer",
  "broker",
  "caseworker",
  "participant",
  "manager",
];

/** Posts that are taken although nothing in them can be right, each with the reason. */
const TAKEN: Record<string, string> = {
  "/sprak": "a language there is none of leaves the one there is",
  "/utseende": "a look there is none of leaves the one there is",
  "/konto": "a session that is not there is as ended as it can be",
  "/logga-ut": "whoever asks is signed out",
};
/** Where a body of several parts is let in, and the made-up address is then what is refused. */
const TAKES_MULTIPART: Record<string, string> = {
  "/brev/sluta/:link": "mail programs post so (RFC 8058), and nobody reads it",
};
/** What is saved with gaps, which are said before it is handed in. */
const DRAFTS = /:steg$|\/avtal\/:id\/andra$|\/granska$/;

/** How often an address is read in the demo: which of the agreements has a follow-up to write down can't be known. */
const pagesOf = (address: string) => (/^\/\w+\/avtal\/:id/.test(address) ? 30 : 3);

test.describe("every form × every kind of bad input @desktop", () => {
  let app: RunningApp;
  let world: World;
  let api: APIRequestContext;
  let finder: Finder;
  let forms: FoundForm[];

  test.beforeAll(async ({ playwright, browser }) => {
    test.setTimeout(240_000);
    app = await startApp();
    world = worldOver(await openDb({ url: app.databaseUrl }), new Date().toISOString());
    api = await playwright.request.newContext({ baseURL: app.origin });
    const addresses = await everyAddress();
    finder = { api, addresses, blank: await browser.newPage(), read: new Map(), forms: new Map() };
    const scene = await formScene(world, app, api);
    for (const { from, cookie } of scene.aside) await findForms(finder, { cookie, from: [from] });
    for (const viewer of READERS) {
      const from = Object.values(EXPECTED)
        .filter((row) => row.outcome(viewer) === "page" || row.outcome(viewer) === "elsewhere")
        .map((row) => row.at(scene.ids));
      await findForms(finder, { cookie: scene.cookies[viewer], from });
    }
    const roles = await readHtml(finder.blank, await (await api.get("/demo/roll")).text(), "/demo/roll");
    for (const { action, entries } of roles.forms.filter(({ action }) => action === "/demo/roll")) {
      const became = await post(action, entries, "");
      const cookie = became.headers()["set-cookie"]?.split(";")[0] ?? "";
      await findForms(finder, { cookie, from: ["/hem"], pages: pagesOf, follow: true });
    }
    const byHand = Object.entries(FORMLESS).map(([address, { as, action, fields }]) => ({
      address,
      action: action.replace(/\{(\w+)\}/g, (_, name: string) => scene.ids[name] ?? "saknas"),
      fields,
      entries: fields.map(({ name, value }): [string, string] => [name, value]),
      button: "",
      cookie: scene.cookies[as],
      before: [],
    }));
    forms = [...finder.forms.values(), ...byHand];
  });
  test.afterAll(async () => {
    await finder.blank.close();
    await api.dispose();
    await world.close();
    await app.stop();
  });

  function post(action: string, entries: [string, string][], cookie: string): Promise<APIResponse> {
    return api.post(action, {
      data: new URLSearchParams(entries).toString(),
      maxRedirects: 0,
      headers: {
        ...headersOf(cookie),
        Origin: app.origin,
        "Content-Type": "application/x-www-form-urlencoded",
      },
    });
  }

  /** Posts every form in every such way; `judge` names what is wrong with an answer, or gives nothing. */
  async function postAll(
    wanted: (way: Spoilt, form: FoundForm) => boolean,
    judge: (form: FoundForm, way: Spoilt, answer: APIResponse, page: PageRead | null) => string | null,
  ): Promise<string[]> {
    const faults: string[] = [];
    for (const form of forms) {
      // The limit on posts has a test of its own.
      await world.db.write((tx) => tx.delete(rateLimits));
      for (const way of spoil(form).filter((one) => wanted(one, form))) {
        const answer = await post(form.action, way.entries, form.cookie);
        const isPage = answer.headers()["content-type"]?.includes("html");
        const page = isPage ? await readHtml(finder.blank, await answer.text(), form.action) : null;
        const fault = judge(form, way, answer, page);
        const named = `${form.address} (${form.fields.map(({ name }) => name)}) ${form.button}`;
        if (fault) faults.push(`${named}, ${way.how}: ${answer.status()} ${fault}`);
      }
    }
    return faults;
  }

  test("every address that takes a post has a form here", async () => {
    const found = new Set(forms.map(({ address }) => address));
    expect((await actionAddresses()).filter((address) => !found.has(address))).toEqual([]);
  });

  test("what can't be right is refused, says why in Swedish, keeps what was typed and changes nothing", async () => {
    test.setTimeout(240_000);
    await expect.poll(() => isAtRest(app.databaseUrl, DAILY.length), { timeout: 60_000 }).toBe(true);
    const before = tableContents(app.databaseUrl);
    const faults = await postAll(
      (way, form) => way.neverValid && !leavesGaps(way, form),
      (form, way, answer, page) => {
        const status = answer.status();
        if (status >= 500) return "is a bug";
        if (status < 300 && !page) return null; // A script is told in the answer.
        if (status < 400) return form.address in TAKEN ? null : "was taken";
        if (!page) return null;
        const said = page.texts.filter((text) => !form.before.includes(text));
        if (!said.some(isFromCatalogue)) return `says nothing: ${said.join(" | ").slice(0, 200)}`;
        // An error page has no form; the way back leads to the one that was sent.
        return status === 404 || isOldForm(page) ? null : lost(form, way, page);
      },
    );
    expect(faults).toEqual([]);
    expect(tableContents(app.databaseUrl)).toEqual(before);
  });

  test("strange text is text: never a bug, never markup, and kept when it is refused", async () => {
    test.setTimeout(240_000);
    const taken = new Set<string>();
    const faults = await postAll(
      (way, form) => !way.neverValid || leavesGaps(way, form),
      (form, way, answer, page) => {
        if (answer.status() >= 500) return "is a bug";
        if (page?.texts.some((text) => /^(undefined|null|NaN|\[object )/.test(text)))
          return "shows a raw value";
        // Once it has been taken, what the page was about has moved on.
        if (answer.status() < 400) taken.add(form.action);
        if (!page || taken.has(form.action) || way.how === "everything twice" || isOldForm(page)) return null;
        return lost(form, way, page);
      },
    );
    expect(faults).toEqual([]);
  });

  test("bodies too large, and of other kinds than a form's, get pages that help", async () => {
    const met: Record<string, number[]> = {};
    await world.db.write((tx) => tx.delete(rateLimits));
    for (const { address, action, cookie } of new Map(forms.map((form) => [form.address, form])).values()) {
      const send = (data: string, type: string, connection = "keep-alive") =>
        api.post(action, {
          data,
          maxRedirects: 0,
          headers: { ...headersOf(cookie), Origin: app.origin, "Content-Type": type, Connection: connection },
        });
      const answers = [
        await send(`name=${"x".repeat(600 * 1024)}`, "application/x-www-form-urlencoded", "close"),
        await send('{"intent":"save"}', "application/json"),
        await send("--x\r\nbroken", "multipart/form-data; boundary=x"),
      ];
      met[address] = answers.map((answer) => answer.status());
      // An address without a page of its own answers with its status alone.
      if (!answers[0]?.headers()["content-type"]?.includes("html")) continue;
      expect(await answers[0].text()).toContain(words.errors.pages.tooLarge.title);
      expect(await answers[1]?.text()).toContain(words.errors.pages.csrf.title);
    }
    const kinds = (address: string) => [413, 415, address in TAKES_MULTIPART ? 404 : 415];
    expect(met).toEqual(Object.fromEntries(Object.keys(met).map((address) => [address, kinds(address)])));
  });
});

const leavesGaps = ({ how }: Spoilt, { address }: FoundForm) =>
  how === "nothing filled in" && DRAFTS.test(address);

const isOldForm = (page: PageRead) => page.texts.includes(words.errors.pages.csrf.title);

/** What was typed and no longer stands in any form of the page; nothing is typed where there was no page. */
function lost(form: FoundForm, way: Spoilt, page: PageRead): string | null {
  if (form.before.length === 0) return null;
  const plain = (text: string) => text.normalize("NFC").replaceAll("\u0000", "").replace(/\s+/g, " ").trim();
  const typed = new Set(
    form.fields.filter((one) => isTyped(one) && one.type !== "password").map(({ name }) => name),
  );
  const standing = page.forms.flatMap(({ fields }) => fields);
  const missing = way.entries.filter(
    ([name, value]) =>
      typed.has(name) &&
      plain(value) !== "" &&
      !standing.some((field) => field.name === name && plain(field.value) === plain(value)),
  );
  return missing.length === 0 ? null : `lost ${missing.map(([name]) => name).join(", ")}`;
}
