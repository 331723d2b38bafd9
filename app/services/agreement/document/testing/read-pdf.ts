import { inflateSync } from "node:zlib";

/** What a test asks of a PDF as pdfkit writes it: plain dictionaries, deflated streams, glyphs as hex. */
export interface ReadPdf {
  /** The file as latin-1, streams included. */
  raw: string;
  /** All text of each page in the order it was written, line by line as shown. */
  pages: string[];
  /** Texts and strokes that are neither in the structure tree nor marked as artifacts. */
  unmarked: string[];
  /** The tags of the structure tree from the root, depth first: `Document`, `Document/H1`, … */
  tags: string[];
}

interface PdfObject {
  dictionary: string;
  stream: string | undefined;
}

export function readPdf(bytes: Buffer): ReadPdf {
  const raw = bytes.toString("latin1");
  const objects = readObjects(raw);
  const unmarked: string[] = [];
  const pages = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary))
    .map((page) => readPage(page, objects, unmarked));
  const root = [...objects.values()].find(({ dictionary }) => dictionary.includes("/Type /StructTreeRoot"));
  return { raw, pages, unmarked, tags: root ? childTags(root, objects, "") : [] };
}

function readObjects(raw: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  for (const match of raw.matchAll(/(?<=\n)(\d+) 0 obj\n([\s\S]*?)\n(?:stream\n|endobj)/g)) {
    const [whole, id = "", dictionary = ""] = match;
    const start = match.index + whole.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
    const body = whole.endsWith("stream\n")
      ? Buffer.from(raw.slice(start, start + length), "latin1")
      : undefined;
    const stream =
      body && (dictionary.includes("/FlateDecode") ? inflateSync(body) : body).toString("latin1");
    objects.set(id, { dictionary, stream });
  }
  return objects;
}

function reference(dictionary: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? "";
}

function readPage(page: PdfObject, objects: Map<string, PdfObject>, unmarked: string[]): string {
  const resources = objects.get(reference(page.dictionary, "Resources"))?.dictionary ?? "";
  const glyphs = new Map(
    [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = "", id = ""]) => [
      name,
      unicodeOf(id, objects),
    ]),
  );
  let font: string[] = [];
  let depth = 0;
  const lines: string[] = [];
  for (const line of (objects.get(reference(page.dictionary, "Contents"))?.stream ?? "").split("\n")) {
    if (/ B[MD]C$/.test(line)) depth += 1;
    if (line === "EMC") depth -= 1;
    const chosen = /^\/(F\d+) [\d.]+ Tf$/.exec(line)?.[1];
    if (chosen) font = glyphs.get(chosen) ?? [];
    if (depth === 0 && /(?:T[jJ]|^[SfB]|\b[SfB])$/.test(line)) unmarked.push(line);
    if (line.endsWith(" TJ")) lines.push(shownText(line, font));
  }
  if (depth !== 0) unmarked.push(`unbalanced by ${depth}`);
  return lines.join("\n");
}

function shownText(line: string, font: string[]): string {
  const hex = [...line.matchAll(/<([0-9a-f]+)>/g)].map(([, digits]) => digits).join("");
  return (hex.match(/.{4}/g) ?? []).map((glyph) => font[Number.parseInt(glyph, 16)] ?? "\u{fffd}").join("");
}

/** From glyph number to text, by the font's ToUnicode map: what copying and screen readers go by. */
function unicodeOf(fontId: string, objects: Map<string, PdfObject>): string[] {
  const map = objects.get(reference(objects.get(fontId)?.dictionary ?? "", "ToUnicode"))?.stream ?? "";
  return [...map.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list = ""]) =>
    [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = ""]) =>
      (hex.replaceAll(" ", "").match(/.{4}/g) ?? [])
        .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
        .join(""),
    ),
  );
}

function childTags(node: PdfObject, objects: Map<string, PdfObject>, path: string): string[] {
  const children = /\/K \[([^\]]*)\]/.exec(node.dictionary)?.[1] ?? "";
  return [...children.matchAll(/(\d+) 0 R/g)].flatMap(([, id = ""]) => {
    const child = objects.get(id);
    const tag = /\/S \/(\w+)/.exec(child?.dictionary ?? "")?.[1];
    if (!child || !tag) return [];
    const here = path ? `${path}/${tag}` : tag;
    return [here, ...childTags(child, objects, here)];
  });
}
