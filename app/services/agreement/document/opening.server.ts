import type { AgreementDocument, Party } from "#app/domain/agreement/agreement-document.ts";
import { artifact, BODY, type Flow, type TextStyle } from "./flow.server.ts";
import { CLOUDBERRY, CONTENT_WIDTH, INK, LINE, PAGE, QUIET } from "./ink.server.ts";
import { arc } from "./page-furniture.server.ts";

const TITLE: TextStyle = { font: "strong", size: 27, color: INK, leading: 2 };
const FACT: TextStyle = { font: "text", size: 10.5, color: QUIET, leading: 2 };
const ROLE: TextStyle = { font: "text", size: 9.5, color: QUIET, leading: 2 };
const NAME: TextStyle = { font: "strong", size: 12.5, color: INK, leading: 2 };
const DETAIL: TextStyle = { ...BODY, size: 10, leading: 2 };
const GAP = 28;

/** Title, facts, notice and the parties under their bridge. */
export function writeOpening(flow: Flow, document: AgreementDocument): void {
  const { root } = flow;
  flow.down(8);
  flow.write(root, "H1", document.title, TITLE);
  flow.down(4);
  flow.write(root, "P", document.facts.map(({ label, value }) => `${label} ${value}`).join("   ·   "), FACT);
  if (document.notice) writeNotice(flow, document.notice);
  flow.down(20);
  writeParties(flow, document.words.partiesHeading, document.parties);
}

function writeNotice(flow: Flow, notice: string): void {
  const style: TextStyle = { ...BODY, font: "strong" };
  const width = CONTENT_WIDTH - 14;
  flow.down(14);
  const { pdf } = flow;
  const { y } = pdf;
  const height = flow.heightOf(notice, style, width);
  artifact(pdf, () => {
    pdf.rect(PAGE.left, y - 1, 3, height).fill(CLOUDBERRY);
  });
  flow.write(flow.root, "P", notice, style, { x: PAGE.left + 14, width });
}

/** Two to a line, the first two joined by the arc: who meets whom is what the paper is about. */
function writeParties(flow: Flow, heading: string, parties: readonly Party[]): void {
  const { pdf } = flow;
  const section = flow.group(flow.root, "Sect");
  const width = (CONTENT_WIDTH - GAP) / 2;
  pdf.outline.addItem(heading, { expanded: true });
  flow.write(section, "H2", heading, { ...ROLE, font: "strong", color: INK, size: 11 });
  flow.down(8);
  if (parties.length > 1) {
    const y = pdf.y + 20;
    artifact(pdf, () => {
      arc(pdf, { from: PAGE.left, to: PAGE.left + CONTENT_WIDTH, y, rise: 20 });
      pdf.lineWidth(1.4).stroke(INK);
    });
    flow.down(30);
  }
  for (let first = 0; first < parties.length; first += 2) {
    const pair = parties.slice(first, first + 2);
    flow.keepTogether(Math.max(...pair.map((party) => heightOf(flow, party, width))));
    const top = pdf.y;
    const bottoms = pair.map((party, column) => {
      pdf.y = top;
      writeParty(flow, section, party, PAGE.left + column * (width + GAP), width);
      return pdf.y;
    });
    pdf.y = Math.max(...bottoms);
    flow.down(14);
  }
  artifact(pdf, () => {
    pdf
      .moveTo(PAGE.left, pdf.y)
      .lineTo(PAGE.left + CONTENT_WIDTH, pdf.y)
      .lineWidth(0.6)
      .stroke(LINE);
  });
  section.end();
}

function writeParty(
  flow: Flow,
  section: ReturnType<Flow["group"]>,
  party: Party,
  x: number,
  width: number,
): void {
  const group = flow.group(section, "Div");
  flow.write(group, "P", party.role, ROLE, { x, width });
  flow.write(group, "P", party.name, NAME, { x, width });
  for (const detail of party.details) flow.write(group, "P", detail, DETAIL, { x, width });
  group.end();
}

function heightOf(flow: Flow, party: Party, width: number): number {
  const lines: [string, TextStyle][] = [
    [party.role, ROLE],
    [party.name, NAME],
    ...party.details.map((detail): [string, TextStyle] => [detail, DETAIL]),
  ];
  return lines.reduce((sum, [text, style]) => sum + flow.heightOf(text, style, width), 0);
}
