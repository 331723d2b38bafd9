import { describe, expect, it } from "vitest";
import { MAIL_LOCALES } from "./mail-kinds.ts";
import { renderMail } from "./render.server.ts";

const placement = (number: number) => ({
  title: `Hjälp i <köket> & disken ${number}`,
  employer: "Sjögrens Kök",
  place: "Osby",
  url: `https://jobbron.exempel.se/platser/${number}`,
});
const PROPS = {
  count: 7,
  placements: [placement(1), placement(2)],
  ending: false,
  url: "https://jobbron.exempel.se/min-sida/sokningar",
  stopUrl: "https://jobbron.exempel.se/brev/sluta/018f.s3Cret_-x",
};

/** What a reader sees, without tags, styles and the padding of the preview. */
function seen(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<!--[\s\S]*?-->|<[^>]+>/g, " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}

describe.each(MAIL_LOCALES)("the letter of new placements in %s", (locale) => {
  it("has a subject of a few words that holds nothing it was given", async () => {
    const { subject } = await renderMail("newPlacements", PROPS, locale);
    expect(subject.length).toBeLessThanOrEqual(60);
    expect(subject).not.toMatch(/7|Sjögren|köket|Osby|@/);
  });

  it("says the same in plain text as in HTML, titles as they were written", async () => {
    const { html, text } = await renderMail("newPlacements", { ...PROPS, ending: true }, locale);
    const lines = text.split("\n").map((line) => line.replace(/:$/, "").trim());
    for (const line of lines.filter((one) => one && one !== "--" && !one.startsWith("https:")))
      expect(seen(html)).toContain(line);
    expect(text).toContain("Hjälp i <köket> & disken 1\nSjögrens Kök, Osby\n");
    expect(html).not.toContain("<köket>");
  });

  it("leads to each placement, to the person's own page and out, and nowhere else", async () => {
    const { html, text } = await renderMail("newPlacements", PROPS, locale);
    const wanted = [...PROPS.placements.map(({ url }) => url), PROPS.url, PROPS.stopUrl];
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual(wanted);
    expect([...text.matchAll(/^https:\S+$/gm)].map(([url]) => url)).toEqual(wanted);
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|@font-face/i);
  });

  it("says how many more there are only where there are, and that something ends only when it does", async () => {
    const words = async (part: Partial<typeof PROPS>) =>
      (await renderMail("newPlacements", { ...PROPS, ...part }, locale)).text;
    expect(await words({})).toMatch(/\b5\b/);
    expect(await words({ count: 2 })).not.toMatch(/\b5\b|\b0\b/);
    const ending = await words({ count: 0, placements: [], ending: true });
    expect(ending).toMatch(/tas snart bort|tar vi bort|removed/);
    expect(ending).not.toMatch(/\b0\b/);
    expect(await words({})).not.toMatch(/tas snart bort|tar vi bort|removed/);
  });

  it("is the same bytes at every attempt, and refuses an address with a person's data in it", async () => {
    const render = () => renderMail("newPlacements", PROPS, locale);
    expect(await render()).toEqual(await render());
    const leaking = { ...PROPS, stopUrl: "https://jobbron.exempel.se/sluta?e=anna@exempel.se" };
    await expect(renderMail("newPlacements", leaking, locale)).rejects.toThrow(TypeError);
  });
});
