import type { AgreementDocument, DocumentSignature } from "#app/domain/agreement/agreement-document.ts";
import { artifact, BODY, type Element, type Flow, type TextStyle } from "./flow.server.ts";
import { CONTENT_WIDTH, INK, LINE, PAGE, QUIET } from "./ink.server.ts";
import { HEADING, writeHeading } from "./sections.server.ts";

const NAME: TextStyle = { font: "strong", size: 11.5, color: INK, leading: 2 };
const SMALL: TextStyle = { font: "text", size: 10, color: QUIET, leading: 2 };
const HASH: TextStyle = { font: "text", size: 10.5, color: INK, leading: 4 };
const LEFT_WIDTH = 210;
const RIGHT_X = PAGE.left + LEFT_WIDTH + 24;
const RIGHT_WIDTH = CONTENT_WIDTH - LEFT_WIDTH - 24;

/** Who signed, when and how, with the hash of what they signed: kept on one page where it fits on one. */
export function writeSignatures(flow: Flow, { signatures, contentHash, words }: AgreementDocument): void {
  const heights = signatures.map((signature) => signatureHeight(flow, signature, words.notSigned));
  const hashHeight = flow.heightOf(words.hashHelp, SMALL, CONTENT_WIDTH - 32) + 96;
  const total = heights.reduce((sum, height) => sum + height, 0) + hashHeight + 60;
  flow.down(28);
  flow.keepTogether(total);
  const group = flow.group(flow.root, "Sect");
  flow.keepTogether(flow.heightOf(words.signaturesHeading, HEADING) + (heights[0] ?? 0));
  writeHeading(flow, group, words.signaturesHeading);
  signatures.forEach((signature, index) => {
    flow.keepTogether(heights[index] ?? 0);
    writeSignature(flow, group, signature, words.notSigned);
  });
  flow.keepTogether(hashHeight);
  writeHash(flow, group, contentHash, words);
  group.end();
}

function writeSignature(flow: Flow, group: Element, signature: DocumentSignature, notSigned: string): void {
  const { pdf } = flow;
  const block = flow.group(group, "Div");
  flow.down(10);
  const top = pdf.y;
  flow.write(block, "P", signature.name, NAME, { width: LEFT_WIDTH });
  flow.write(block, "P", signature.role, SMALL, { width: LEFT_WIDTH });
  const leftBottom = pdf.y;
  pdf.y = top + 1;
  const [first, second] = [signature.when ?? notSigned, signature.how ?? ""];
  flow.write(block, "P", first, signature.when ? { ...BODY, leading: 2 } : SMALL, {
    x: RIGHT_X,
    width: RIGHT_WIDTH,
  });
  if (second) flow.write(block, "P", second, SMALL, { x: RIGHT_X, width: RIGHT_WIDTH });
  pdf.y = Math.max(leftBottom, pdf.y) + 9;
  flow.rule();
  block.end();
}

function signatureHeight(
  flow: Flow,
  { name, role, when, how }: DocumentSignature,
  notSigned: string,
): number {
  const left = flow.heightOf(name, NAME, LEFT_WIDTH) + flow.heightOf(role, SMALL, LEFT_WIDTH);
  const right =
    flow.heightOf(when ?? notSigned, BODY, RIGHT_WIDTH) + (how ? flow.heightOf(how, SMALL, RIGHT_WIDTH) : 0);
  return Math.max(left, right) + 20;
}

/** In groups of eight for the eye; copying it or hearing it read gives the whole hash. */
function writeHash(flow: Flow, group: Element, contentHash: string, words: AgreementDocument["words"]): void {
  const { pdf } = flow;
  const groups = contentHash.match(/.{1,8}/g) ?? [];
  const inside = { x: PAGE.left + 16, width: CONTENT_WIDTH - 32 };
  flow.down(22);
  const top = pdf.y;
  const half = Math.ceil(groups.length / 2);
  const shown = `${groups.slice(0, half).join("  ")}\n${groups.slice(half).join("  ")}`;
  const height =
    flow.heightOf(words.hashHelp, SMALL, inside.width) + flow.heightOf(shown, HASH, inside.width) + 46;
  artifact(pdf, () => {
    pdf.roundedRect(PAGE.left, top, CONTENT_WIDTH, height, 8).lineWidth(0.8).stroke(LINE);
  });
  flow.down(13);
  flow.write(group, "P", words.hashLabel, { ...NAME, size: 10.5 }, inside);
  flow.down(3);
  flow.write(group, "P", shown, HASH, { ...inside, actual: contentHash });
  flow.down(1);
  flow.write(group, "P", words.hashHelp, SMALL, inside);
}
