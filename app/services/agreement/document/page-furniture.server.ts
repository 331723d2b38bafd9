import type { AgreementDocument } from "#app/domain/agreement/agreement-document.ts";
import { artifact } from "./flow.server.ts";
import { CONTENT_WIDTH, INK, LINE, PAGE, QUIET } from "./ink.server.ts";
import { printableText } from "./printable-text.server.ts";

type Pdf = PDFKit.PDFDocument;

/** Mark and name at the head, reference and page number at the foot of every page, once their number is known. */
export function furnishPages(pdf: Pdf, { reference, words }: AgreementDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let index = 0; index < count; index++) {
    pdf.switchToPage(start + index);
    // Writing below the margin would otherwise begin a page of its own.
    pdf.page.margins.bottom = 0;
    artifact(pdf, () => head(pdf, words.wordmark), "Pagination");
    artifact(pdf, () => foot(pdf, reference, words.page(index + 1, count)), "Pagination");
  }
}

function head(pdf: Pdf, wordmark: string): void {
  const y = 62;
  arc(pdf, { from: PAGE.left, to: PAGE.left + 30, y, rise: 15 });
  pdf.lineWidth(2.6).stroke(INK);
  pdf.font("strong").fontSize(11).fillColor(INK);
  pdf.text(printableText(wordmark), PAGE.left + 39, y - 10.5, { lineBreak: false });
}

function foot(pdf: Pdf, reference: string, page: string): void {
  const y = PAGE.height - 52;
  pdf
    .moveTo(PAGE.left, y - 10)
    .lineTo(PAGE.left + CONTENT_WIDTH, y - 10)
    .lineWidth(0.6)
    .stroke(LINE);
  pdf.font("text").fontSize(9).fillColor(QUIET);
  pdf.text(printableText(reference), PAGE.left, y, { width: CONTENT_WIDTH - 90, height: 12, ellipsis: true });
  pdf.text(printableText(page), PAGE.left, y, { width: CONTENT_WIDTH, align: "right", lineBreak: false });
}

/** The bridge: half an ellipse standing on `y`; the caller strokes it. */
export function arc(
  pdf: Pdf,
  { from, to, y, rise }: { from: number; to: number; y: number; rise: number },
): void {
  const half = (to - from) / 2;
  // The control points that bring a cubic curve within 0.03 % of a quarter of an ellipse.
  const pull = 0.5523;
  pdf
    .moveTo(from, y)
    .bezierCurveTo(from, y - rise * pull, from + half * (1 - pull), y - rise, from + half, y - rise)
    .bezierCurveTo(to - half * (1 - pull), y - rise, to, y - rise * pull, to, y);
}
