import { describe, expect, it } from "vitest";
import { sitemapIndexXml, sitemapXml } from "./sitemap.ts";

describe("a sitemap", () => {
  it("writes each address once, with its day where there is one, and nothing that breaks the file", () => {
    const xml = sitemapXml([
      { url: "https://a.example/?x=1&y='<\">", changedOn: "2026-11-23" },
      { url: "https://a.example/b" },
    ]);
    expect(xml).toContain(
      "<url><loc>https://a.example/?x=1&amp;y=&apos;&lt;&quot;&gt;</loc><lastmod>2026-11-23</lastmod></url>",
    );
    expect(xml).toContain("<url><loc>https://a.example/b</loc></url>");
  });

  it("is listed in an index where it is one of many", () => {
    expect(sitemapIndexXml([{ url: "https://a.example/sitemap.xml?del=1" }])).toMatch(
      /<sitemapindex [^>]+>\s*<sitemap><loc>https:\/\/a\.example\/sitemap\.xml\?del=1<\/loc><\/sitemap>/,
    );
  });
});
