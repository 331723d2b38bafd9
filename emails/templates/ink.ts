/**
 * The colours of the portal, as plain values: mail clients know no custom properties. Each pair of text and
 * ground is at least 7:1 (WCAG 2.2, 1.4.6), in the light and in the dark.
 */
export const light = {
  paper: "#f7f2e8",
  sheet: "#fffdf8",
  ink: "#17332b",
  quiet: "#44564f",
  line: "#d9d0bd",
  cloudberry: "#d9822b",
  onInk: "#fffdf8",
} as const;

export const dark = {
  paper: "#101a17",
  sheet: "#17241f",
  ink: "#eef3ee",
  quiet: "#b9c6bf",
  line: "#35463f",
  action: "#a9d6c2",
  onAction: "#10201a",
} as const;

export const fontStack =
  '"Atkinson Hyperlegible Next", "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, Helvetica, Arial, sans-serif';

/**
 * For clients that read rules; the others invert colours by themselves. Ground and padding of the body and the
 * sheet are repeated on the table cell that react-email puts inside each.
 */
export const rules = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background-color: ${dark.paper} !important; }
  .sheet { background-color: ${dark.sheet} !important; border-color: ${dark.line} !important; }
  .ink { color: ${dark.ink} !important; }
  .quiet { color: ${dark.quiet} !important; }
  .arc { border-color: ${dark.action} !important; }
  .line { border-color: ${dark.line} !important; }
  .action { background-color: ${dark.action} !important; color: ${dark.onAction} !important; }
  .code { background-color: ${dark.paper} !important; color: ${dark.ink} !important;
    border-color: ${dark.line} ${dark.line} ${dark.line} ${light.cloudberry} !important; }
}
@media (max-width: 480px) {
  .paper > table > tbody > tr > td { padding: 0 !important; }
  .sheet { border-width: 0 !important; border-radius: 0 !important; }
  .sheet > tbody > tr > td { padding: 24px 20px !important; }
}`;
