import type { DocumentSection, LabelledValue } from "#app/domain/agreement/agreement-document.ts";
import { BODY, type Element, type Flow, type TextStyle } from "./flow.server.ts";
import { CONTENT_WIDTH, INK, PAGE, QUIET } from "./ink.server.ts";

export const HEADING: TextStyle = { font: "strong", size: 14, color: INK, leading: 2 };
const LABEL: TextStyle = { ...BODY, color: QUIET };
const LABEL_WIDTH = 146;
const VALUE_X = PAGE.left + LABEL_WIDTH + 16;
const VALUE_WIDTH = CONTENT_WIDTH - LABEL_WIDTH - 16;
const ROW_PADDING = 6;

/** A heading with what belongs to it: facts as a table of rows, or running text. */
export function writeSection(flow: Flow, section: DocumentSection): void {
  const first =
    "rows" in section ? rowHeight(flow, section.rows[0]) : flow.heightOf(section.paragraphs[0] ?? "", BODY);
  flow.down(24);
  // A heading never stands alone at the foot of a page.
  flow.keepTogether(flow.heightOf(section.heading, HEADING) + 8 + Math.min(first, 120));
  const group = flow.group(flow.root, "Sect");
  writeHeading(flow, group, section.heading);
  if ("rows" in section) writeRows(flow, group, section.rows);
  else writeParagraphs(flow, group, section.paragraphs);
  group.end();
}

/** The heading and its bookmark. */
export function writeHeading(flow: Flow, group: Element, heading: string): void {
  // pdfkit counts `left` from the right edge.
  const place = { expanded: true, top: Math.max(0, flow.pdf.y - 12), left: PAGE.width };
  flow.pdf.outline.addItem(heading, place);
  flow.write(group, "H2", heading, HEADING);
  flow.down(4);
}

function writeRows(flow: Flow, group: Element, rows: readonly LabelledValue[]): void {
  const table = flow.group(group, "Table");
  rows.forEach((row, index) => {
    flow.keepTogether(rowHeight(flow, row));
    if (index > 0) flow.rule();
    flow.down(ROW_PADDING);
    writeRow(flow, table, row);
    flow.down(ROW_PADDING);
  });
  table.end();
}

function writeRow(flow: Flow, table: Element, { label, value }: LabelledValue): void {
  const { pdf } = flow;
  const row = flow.group(table, "TR");
  const top = pdf.y;
  const page = pdf.page;
  flow.write(row, "TH", label, LABEL, { width: LABEL_WIDTH, scope: "Row" });
  const labelBottom = pdf.y;
  pdf.y = top;
  flow.write(row, "TD", value, BODY, { x: VALUE_X, width: VALUE_WIDTH });
  // Unless the value went on to the next page, the taller of the two cells decides.
  if (pdf.page === page) pdf.y = Math.max(labelBottom, pdf.y);
  row.end();
}

function rowHeight(flow: Flow, row: LabelledValue | undefined): number {
  if (!row) return 0;
  const text = Math.max(
    flow.heightOf(row.label, LABEL, LABEL_WIDTH),
    flow.heightOf(row.value, BODY, VALUE_WIDTH),
  );
  return text + 2 * ROW_PADDING;
}

function writeParagraphs(flow: Flow, group: Element, paragraphs: readonly string[]): void {
  for (const paragraph of paragraphs) {
    flow.down(2);
    // Two lines of a paragraph stand together; more may flow.
    flow.keepTogether(Math.min(flow.heightOf(paragraph, BODY), 40));
    flow.write(group, "P", paragraph, BODY);
    flow.down(6);
  }
}
