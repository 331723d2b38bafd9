import type { Messages } from "./messages.ts";

/** A language by its code: one that people speak, or one that the portal is read in. An unknown one by its code. */
export function languageName({ vocabulary, common }: Messages, code: string): string {
  const names: Readonly<Record<string, string>> = { ...common.language.names, ...vocabulary.languages };
  return names[code] ?? code;
}
