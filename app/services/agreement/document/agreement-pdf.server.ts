import type { AgreementDocument } from "#app/domain/agreement/agreement-document.ts";
import { Flow } from "./flow.server.ts";
import { openDocument } from "./ink.server.ts";
import { writeOpening } from "./opening.server.ts";
import { furnishPages } from "./page-furniture.server.ts";
import { writeSection } from "./sections.server.ts";
import { writeSignatures } from "./signature-page.server.ts";

/**
 * The overenskommelse as a tagged A4 PDF (ISO 32000-1, 14.8) with embedded fonts, bookmarks and its language.
 *
 * @param madeAt printed nowhere, written into the file as its date. The same document and moment give the same
 *   bytes, so a file can be made again and still match its hash.
 */
export async function agreementPdf(document: AgreementDocument, madeAt: string): Promise<Buffer> {
  const pdf = openDocument({ ...document, madeAt: new Date(madeAt) });
  const bytes = collected(pdf);
  const flow = new Flow(pdf);
  writeOpening(flow, document);
  for (const section of document.sections) writeSection(flow, section);
  writeSignatures(flow, document);
  flow.root.end();
  furnishPages(pdf, document);
  pdf.end();
  return bytes;
}

function collected(pdf: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}
