import { HIDE_REASONS, type HideReason } from "./marks.ts";

/** As many as stand beside each other and can still be read. */
export const MOST_COMPARED = 4;
/** As many as a list shows. */
export const MOST_PROPOSED = 30;

/** What one press in the list of cards asks for. Buttons carry one name and one card each; boxes carry the chosen. */
export type WorkspaceDeed =
  | { do: "propose"; profileIds: string[] }
  | { do: "compare"; profileIds: string[] }
  | { do: "pin" | "release"; profileId: string }
  | { do: "hide"; profileId: string; reason: HideReason };

export type DeedFault = "chooseSome" | "compareTwo" | "compareFewer" | "proposeFewer" | "hideReason";

/** Reads the press, or says what is wrong with it. A button at one card beats the boxes at the others. */
export function readWorkspaceDeed(form: FormData): WorkspaceDeed | DeedFault {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" && value !== "" ? value : null;
  };
  const [hide, pin, release, only] = ["hide", "pin", "release", "only"].map(text);
  if (hide) {
    const reason = HIDE_REASONS.find((one) => one === text(`reason.${hide}`));
    return reason ? { do: "hide", profileId: hide, reason } : "hideReason";
  }
  if (pin) return { do: "pin", profileId: pin };
  if (release) return { do: "release", profileId: release };
  if (only) return { do: "propose", profileIds: [only] };
  const profileIds = [...new Set(form.getAll("profileId").map(String))];
  if (text("intent") === "compare") {
    const compared = [...new Set([...profileIds, ...form.getAll("compareId").map(String)])];
    if (compared.length < 2) return "compareTwo";
    return compared.length > MOST_COMPARED ? "compareFewer" : { do: "compare", profileIds: compared };
  }
  if (profileIds.length === 0) return "chooseSome";
  if (profileIds.length > MOST_PROPOSED) return "proposeFewer";
  return { do: "propose", profileIds: inWantedOrder(profileIds, (id) => text(`order.${id}`)) };
}

/** By the numbers at the cards; cards without one come after, as they stand in the list. */
function inWantedOrder(profileIds: readonly string[], numberAt: (id: string) => string | null): string[] {
  const place = (id: string) => {
    const number = Number(numberAt(id) ?? Number.NaN);
    return Number.isFinite(number) ? number : Number.POSITIVE_INFINITY;
  };
  const places = new Map(profileIds.map((id) => [id, place(id)]));
  return profileIds.toSorted((a, b) => {
    const [first, second] = [places.get(a)!, places.get(b)!];
    return first === second ? 0 : first - second;
  });
}

/** Which cards were chosen in a form that was sent, and their numbers: the page shows them chosen still. */
export interface KeptChoice {
  chosen: string[];
  order: Record<string, string>;
}

export function keptChoice(form: FormData): KeptChoice {
  const texts = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[name, value]] : [],
  );
  return {
    chosen: texts.flatMap(([name, value]) => (name === "profileId" || name === "compareId" ? [value] : [])),
    order: Object.fromEntries(
      texts.flatMap(([name, value]) => (name.startsWith("order.") && value ? [[name.slice(6), value]] : [])),
    ),
  };
}
