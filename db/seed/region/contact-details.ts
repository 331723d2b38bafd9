/** Numbers that Post- och telestyrelsen keeps for film and fiction: 070-174 06 05 – 99 (and 040-628 04 00 – 99, the units'). */
export function demoMobile(serial: number): string {
  return `070-174 06 ${String(5 + (serial % 95)).padStart(2, "0")}`;
}

/** An address under `.example`, which never leads anywhere (RFC 2606). */
export function demoEmail(givenName: string, familyName: string, at: string): string {
  return `${asciiSlug(givenName)}.${asciiSlug(familyName)}@${asciiSlug(at)}.example`;
}

function asciiSlug(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đð]/gi, "d")
    .replace(/[łŁ]/g, "l")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
