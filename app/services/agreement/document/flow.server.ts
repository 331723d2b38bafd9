import { CONTENT_WIDTH, INK, LINE, PAGE } from "./ink.server.ts";
import { printableText } from "./printable-text.server.ts";

type Pdf = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

export interface TextStyle {
  font: "text" | "strong";
  size: number;
  color: string;
  /** Points between lines beyond the font's own. */
  leading: number;
}

interface Place {
  x?: number;
  width?: number;
  /** For a `TH`: it heads its row. */
  scope?: "Row" | undefined;
  /** What is copied and read aloud instead of what is shown. */
  actual?: string;
}

export const BODY: TextStyle = { font: "text", size: 10.5, color: INK, leading: 3.2 };

/**
 * Writes downwards on tagged pages. Every text goes into a structure element, every stroke is an artifact, and
 * a block that doesn't fit begins the next page.
 */
export class Flow {
  readonly pdf: Pdf;
  readonly root: Element;

  constructor(pdf: Pdf) {
    this.pdf = pdf;
    this.root = pdf.struct("Document");
    pdf.addStructure(this.root);
  }

  /** A group such as `Sect`, `Table` or `TR`, to be filled and then ended by the caller. */
  group(parent: Element, type: string, at: Place = {}): Element {
    const element = this.pdf.struct(type, elementOptions(at));
    parent.add(element);
    return element;
  }

  /**
   * One text from the present line, at `x`. Each line of its own becomes an element of its own, since a reader
   * would run them together otherwise: paragraphs inside a cell, siblings elsewhere.
   */
  write(parent: Element, type: string, text: string, style: TextStyle, at: Place = {}): void {
    const lines = at.actual ? [text] : text.split("\n").map((line) => line.trimEnd());
    if (lines.length === 1) {
      this.writeElement(parent, type, text, style, at);
      return;
    }
    const cell = type === "TD" || type === "TH";
    const inside = cell ? this.group(parent, type, at) : parent;
    for (const line of lines) {
      if (line === "") this.down(this.heightOf(" ", style));
      else this.writeElement(inside, cell ? "P" : type, line, style, { ...at, scope: undefined });
    }
    if (cell) inside.end();
  }

  private writeElement(parent: Element, type: string, text: string, style: TextStyle, at: Place): void {
    const { x = PAGE.left, width = CONTENT_WIDTH } = at;
    const element = this.pdf.struct(type, elementOptions(at), () => {
      this.set(style).text(printableText(text), x, this.pdf.y, { width, lineGap: style.leading });
    });
    parent.add(element);
    element.end();
  }

  heightOf(text: string, style: TextStyle, width: number = CONTENT_WIDTH): number {
    return this.set(style).heightOfString(printableText(text), { width, lineGap: style.leading });
  }

  down(points: number): void {
    this.pdf.y += points;
  }

  /** Points left on this page. */
  room(): number {
    return PAGE.height - PAGE.bottom - this.pdf.y;
  }

  /** Begins a new page unless `height` fits; what is taller than a page begins where it stands and flows. */
  keepTogether(height: number): void {
    const wholePage = PAGE.height - PAGE.top - PAGE.bottom;
    if (height > this.room() && height <= wholePage) this.pdf.addPage();
  }

  /** A hairline over the whole width. */
  rule(): void {
    const { pdf } = this;
    const y = pdf.y;
    artifact(pdf, () => {
      pdf
        .moveTo(PAGE.left, y)
        .lineTo(PAGE.left + CONTENT_WIDTH, y)
        .lineWidth(0.6)
        .stroke(LINE);
    });
  }

  private set(style: TextStyle): Pdf {
    return this.pdf.font(style.font).fontSize(style.size).fillColor(style.color);
  }
}

/** Marks what is drawn as decoration or page furniture, which screen readers pass over (ISO 14289-1, 7.1). */
export function artifact(pdf: Pdf, draw: () => void, type: "Layout" | "Pagination" = "Layout"): void {
  pdf.markContent("Artifact", { type });
  draw();
  pdf.endMarkedContent();
}

/** `scope` is known to pdfkit 0.20 and not yet to its types, hence the object with a known key beside it. */
function elementOptions({ scope, actual }: Place): { actual?: string } {
  return { ...(actual ? { actual } : {}), ...(scope ? { scope } : {}) };
}
