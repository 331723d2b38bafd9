import type { Extract } from "#app/services/rights/gather-extract.server.ts";

/** The register extract as a file. Its name says nothing of whom it is about: it ends up in folders of downloads. */
export function extractFile(extract: Extract): Response {
  return new Response(`${JSON.stringify(extract, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="registerutdrag.json"',
      "Cache-Control": "private, no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
}
