import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

/** Spruce on white: it is printed as often as read on a screen. */
export const INK = "#17332b";
export const QUIET = "#44564f";
export const LINE = "#cfc8b8";
export const CLOUDBERRY = "#b8641a";

/** A4 in points, with a left margin that leaves room for a binder. */
export const PAGE = { width: 595.28, height: 841.89, left: 68, right: 60, top: 96, bottom: 84 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;

const require = createRequire(import.meta.url);
const FONT_PACKAGE = "@expo-google-fonts/atkinson-hyperlegible-next";
const FONT_FILES = {
  text: `${FONT_PACKAGE}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  strong: `${FONT_PACKAGE}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`,
};

/**
 * An empty tagged document with the fonts named `text` and `strong`. pdfkit derives the file's ID from what is
 * in `info`, so the same content and `madeAt` give the same bytes.
 */
export function openDocument(options: { lang: string; title: string; contentHash: string; madeAt: Date }) {
  const pdf = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: PAGE.top, bottom: PAGE.bottom, left: PAGE.left, right: PAGE.right },
    pdfVersion: "1.7",
    tagged: true,
    lang: options.lang,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: xmlSafe(options.title),
      Subject: `SHA-256 ${options.contentHash}`,
      Creator: "Jobbron",
      Producer: "Jobbron",
      CreationDate: options.madeAt,
      ModDate: options.madeAt,
    },
  });
  for (const [name, file] of Object.entries(FONT_FILES)) pdf.registerFont(name, require.resolve(file));
  pdf.appendXML(PDF_UA);
  return pdf;
}

/** Says that the file follows ISO 14289-1 (PDF/UA-1), which readers of assistive technology look for. */
const PDF_UA = `<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

/** pdfkit writes the title into the XMP packet as it is. */
function xmlSafe(title: string): string {
  return title.replaceAll("&", "och").replace(/[<>]/g, "");
}
