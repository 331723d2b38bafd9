export interface SitemapEntry {
  /** Absolute. */
  url: string;
  /** `yyyy-mm-dd`; left out where nobody keeps track. */
  changedOn?: string;
}

/** Addresses that one file may hold (sitemaps.org). */
export const MOST_IN_A_SITEMAP = 50_000;

/** A sitemap; whoever writes it sees to that there are no more entries than a file may hold. */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  return xml("urlset", "url", entries);
}

/** A list of sitemaps, where one file is not enough. */
export function sitemapIndexXml(sitemaps: readonly SitemapEntry[]): string {
  return xml("sitemapindex", "sitemap", sitemaps);
}

function xml(list: string, item: string, entries: readonly SitemapEntry[]): string {
  const items = entries.map(
    ({ url, changedOn }) =>
      `<${item}><loc>${escaped(url)}</loc>${changedOn ? `<lastmod>${changedOn}</lastmod>` : ""}</${item}>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${list} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items.join("")}</${list}>\n`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}
