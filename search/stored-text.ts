/** Text as every store keeps it alike: no half surrogates, no NUL. Anything else than text becomes its text. */
export function storedText(value: unknown): string {
  return String(value ?? "")
    .toWellFormed()
    .replaceAll("\0", "");
}
