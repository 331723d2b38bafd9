/** What a viewer meets at an address. `none` is the 404 that missing and forbidden share. */
export type Outcome = "page" | "none" | "sign-in" | "step-up" | "elsewhere" | "refused";

/** Reads the outcome off a response that was not followed. */
export function outcomeOf(status: number, location: string): Outcome {
  if (status === 200) return "page";
  if (status === 404 || status === 405) return "none";
  if (status >= 300 && status < 400) {
    if (/^\/logga-in\/kort\?/.test(location) || location.startsWith("/bekrafta")) return "step-up";
    if (location.startsWith("/logga-in")) return "sign-in";
    return "elsewhere";
  }
  return "refused";
}
