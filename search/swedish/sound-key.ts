/** Spellings of one sound, in the order in which they are looked for; "5" is the sound of sju, "7" that of tjugo. */
const SOUNDS: readonly [RegExp, string][] = [
  [/sch|skj|stj|sj|sh|sk(?=[eiyäö])/g, "5"],
  [/^(?:tj|kj|ch|k(?=[eiyäö]))/, "7"],
  [/^(?:hj|gj|dj|lj|g(?=[eiyäö]))/, "j"],
  [/ck/g, "k"],
  [/c(?=[eiy])/g, "s"],
  [/qu?v?/g, "kv"],
  [/c/g, "k"],
  [/x/g, "ks"],
  [/z/g, "s"],
  [/w/g, "v"],
  [/ph/g, "f"],
  [/th/g, "t"],
  [/å/g, "o"],
  [/ä/g, "e"],
  [/(.)\1+/g, "$1"],
];

/**
 * How a normalised word sounds, roughly: "kåck" and "kock", "hestar" and "hästar" have one key. For those who write
 * Swedish as they hear it.
 */
export function soundKey(word: string): string {
  return SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);
}
