import { fileURLToPath } from "node:url";
import type { APIRequestContext, Page } from "@playwright/test";
import Database from "better-sqlite3";
import { type RunningApp, startApp } from "#tests/setup/app-server.ts";
import { expect, test } from "#tests/setup/browser.ts";

const onDatabase = <Result>({ databaseUrl }: RunningApp, work: (db: Database.Database) => Result): Result => {
  const db = new Database(fileURLToPath(databaseUrl.replace(/^file:/, "file://")));
  try {
    return work(db);
  } finally {
    db.close();
  }
};

const openIds = (app: RunningApp) =>
  onDatabase(app, (db) =>
    db
      .prepare<[], { id: string }>(
        `SELECT placements.id FROM placements JOIN companies ON companies.id = company_id
         WHERE placements.state = 'published' AND companies.state = 'verified' ORDER BY placements.id`,
      )
      .all()
      .map(({ id }) => id),
  );

/** The data as the browser holds it, after everything on the page has run. */
const posting = async (page: Page) =>
  JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "") as Record<
    string,
    unknown
  >;

/** Parsed by the browser's own XML parser; a file that isn't well-formed fails. */
const addressesIn = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, "application/xml");
    const broken = document.querySelector("parsererror")?.textContent;
    if (broken) throw new Error(broken);
    return [...document.querySelectorAll("url > loc")].map((loc) => loc.textContent ?? "");
  }, xml);

test.describe("search engines @desktop", () => {
  test("read each open placement as a job posting", async ({ page, app }) => {
    const [id] = openIds(app);
    await page.goto(`/platser/${id}`);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const found = await posting(page);
    // What Google's documentation of JobPosting requires.
    expect(found).toMatchObject({
      "@context": "https://schema.org",
      "@type": "JobPosting",
      title,
      description: expect.stringMatching(/^<p>.+<\/p>$/s),
      datePosted: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      hiringOrganization: { "@type": "Organization", name: expect.stringMatching(/./) },
      jobLocation: {
        "@type": "Place",
        address: {
          "@type": "PostalAddress",
          addressLocality: expect.stringMatching(/./),
          addressCountry: "SE",
        },
      },
      url: `${app.origin}/platser/${id}`,
    });
    expect(found).not.toHaveProperty("baseSalary");
  });

  test("can be told nothing by a text that tries to end the data", async ({ page, app }) => {
    const id = openIds(app).at(-1);
    const spiteful = '</script><script>document.title = "taken"</script><!--<script>';
    const set = (title: string) =>
      onDatabase(app, (db) =>
        db
          .prepare(
            `UPDATE placements SET content = json_set(content, '$."kind-and-tasks".title', ?) WHERE id = ?`,
          )
          .run(title, id),
      );
    const before = await page.goto(`/platser/${id}`).then(() => posting(page));
    set(spiteful);
    await page.goto(`/platser/${id}`, { waitUntil: "networkidle" });
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(spiteful);
    expect(await posting(page)).toEqual({ ...before, title: spiteful });
    expect(await page.title()).toContain("</script>");
    set(String(before.title));
  });

  test("find one title, one description and one address on each public page", async ({ page, app }) => {
    const titles = new Set<string>();
    const descriptions = new Set<string>();
    const [id] = openIds(app);
    const paths = ["/", "/platser", `/platser/${id}`, "/sa-gar-det-till", "/for-arbetsgivare"];
    paths.push("/om-personuppgifter", "/tillganglighet");
    for (const path of paths) {
      await page.goto(`${path}?utm_source=brev`);
      titles.add(await page.title());
      await expect(page.locator('head meta[name="description"]')).toHaveCount(1);
      descriptions.add((await page.locator('meta[name="description"]').getAttribute("content")) ?? "");
      await expect(page.locator('head link[rel="canonical"]')).toHaveAttribute("href", app.origin + path);
    }
    expect([titles.size, descriptions.size]).toEqual([paths.length, paths.length]);
    await page.goto("/platser?sida=2&ordning=nyast");
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", `${app.origin}/platser`);
    for (const path of ["/platser?sok=lager", "/logga-in"]) {
      await page.goto(path);
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    }
  });

  test("are told of a demo only that it is none of their matter", async ({ request }) => {
    const robots = await (await request.get("/robots.txt")).text();
    expect(robots.trim().split("\n")).toEqual(["User-agent: *", "Disallow: /"]);
  });
});

test.describe("search engines, where the people are real @desktop", () => {
  let real: RunningApp;
  test.beforeAll(async () => {
    real = await startApp({ env: { JOBBRON_MODE: "test" } });
  });
  test.afterAll(() => real.stop());

  const robotsTag = async (request: APIRequestContext, path: string) =>
    (await request.get(real.origin + path)).headers()["x-robots-tag"];

  test("find every open placement and public page in the sitemap, and nothing else", async ({
    page,
    request,
  }) => {
    await page.goto(`${real.origin}/`);
    const xml = await (await request.get(`${real.origin}/sitemap.xml`)).text();
    const pages = ["/", "/platser", "/sa-gar-det-till", "/for-arbetsgivare", "/om-personuppgifter"];
    pages.push("/tillganglighet", ...openIds(real).map((id) => `/platser/${id}`));
    expect((await addressesIn(page, xml)).sort()).toEqual(pages.map((path) => real.origin + path).sort());
    expect((await request.get(`${real.origin}/sitemap.xml?del=2`)).status()).toBe(404);
    expect((await request.get(`${real.origin}/sitemap.xml?del=x`)).status()).toBe(404);
  });

  test("are led to the sitemap and away from what takes signing in", async ({ request }) => {
    const lines = (await (await request.get(`${real.origin}/robots.txt`)).text()).split("\n");
    expect(lines).toContain(`Sitemap: ${real.origin}/sitemap.xml`);
    for (const area of ["arbetsgivare", "maklare", "handlaggare", "min-sida", "chef"])
      expect(lines).toContain(`Disallow: /${area}`);
    expect(lines).not.toContain("Disallow: /");
  });

  test("may keep what is open, and neither searches nor what is gone", async ({ request }) => {
    const [id] = openIds(real);
    for (const path of ["/", "/platser", `/platser/${id}`, "/platser?sida=2"])
      expect(await robotsTag(request, path), path).toBeUndefined();
    for (const path of ["/platser?sok=lager", "/platser/01990000-0000-7000-8000-000000000000", "/logga-in"])
      expect(await robotsTag(request, path), path).toContain("noindex");
  });
});
