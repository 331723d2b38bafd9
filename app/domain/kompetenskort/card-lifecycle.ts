import type { Role } from "../access/roles.ts";
import type { Instant, IsoDate } from "../shared/dates.ts";
import { fail, ok, type Result } from "../shared/result.ts";
import type { TransitionTable } from "../shared/transitions.ts";
import type { CardContent } from "./card.ts";
import type { CardKind } from "./vocabulary.ts";

export const CARD_STATES = ["draft", "gone_through", "confirmed", "discarded"] as const;
export type CardState = (typeof CARD_STATES)[number];

export const CARD_ACTS = [
  "edit",
  "self_assess",
  "go_through",
  "ask_change",
  "confirm",
  "confirm_in_person",
  "discard",
] as const;
export type CardAct = (typeof CARD_ACTS)[number];

/**
 * The life of one version. A confirmed version is final: what changes afterwards is a new version, so that what
 * the person once said yes to can always be read again. The yes is the participant's alone (2-domain §1):
 * signed in, or said to the caseworker face to face, who then stands as witness.
 */
export const CARD_TRANSITIONS: TransitionTable<CardState, CardAct, Role> = [
  { act: "edit", from: ["draft"], to: "draft", by: ["caseworker", "handledare"] },
  { act: "self_assess", from: ["draft"], to: "draft", by: ["participant", "caseworker"] },
  { act: "go_through", from: ["draft"], to: "gone_through", by: ["caseworker", "handledare"] },
  { act: "ask_change", from: ["gone_through"], to: "draft", by: ["participant", "caseworker", "handledare"] },
  {
    act: "confirm",
    from: ["gone_through"],
    to: "confirmed",
    by: ["participant"],
    guards: ["own-card"],
    effects: ["refresh-derived-profile"],
    event: "card.confirmed",
  },
  {
    act: "confirm_in_person",
    from: ["gone_through"],
    to: "confirmed",
    by: ["caseworker"],
    guards: ["owning-caseworker", "participant-present"],
    effects: ["refresh-derived-profile"],
    event: "card.confirmed",
  },
  { act: "discard", from: ["draft", "gone_through"], to: "discarded", by: ["caseworker"] },
];

/** Who said yes, and how it is known. */
export type Confirmation =
  | { how: "own-login"; at: Instant }
  | { how: "in-person"; at: Instant; witnessUserId: string };

/** One version of one card. A card is the period at a workplace; its versions are numbered from 1. */
export interface CardVersion {
  cardId: string;
  version: number;
  kind: CardKind;
  periodFrom: IsoDate;
  /** Null while the period runs. */
  periodTo: IsoDate | null;
  state: CardState;
  confirmation: Confirmation | null;
  content: CardContent;
}

export type ConfirmedVersion = CardVersion & { state: "confirmed"; confirmation: Confirmation };

/** How a yes by this actor is recorded; a handledare or a broker can never give it. */
export function confirmationBy(
  actor: { role: Role; userId: string },
  at: Instant,
): Result<Confirmation, "not-theirs-to-confirm"> {
  if (actor.role === "participant") return ok({ how: "own-login", at });
  if (actor.role === "caseworker") return ok({ how: "in-person", at, witnessUserId: actor.userId });
  return fail("not-theirs-to-confirm");
}

export function isConfirmed(version: CardVersion): version is ConfirmedVersion {
  return version.state === "confirmed" && version.confirmation !== null;
}

/** The version in force of one card: the one confirmed last, or undefined while none is. */
export function currentVersion(versions: readonly CardVersion[]): ConfirmedVersion | undefined {
  return versions.filter(isConfirmed).sort(newestConfirmedFirst)[0];
}

export function nextVersionNumber(versions: readonly CardVersion[]): number {
  return versions.reduce((highest, { version }) => Math.max(highest, version), 0) + 1;
}

/** By the moment of the yes; two in the same moment by period and version, so that the order is always one. */
export function newestConfirmedFirst(a: ConfirmedVersion, b: ConfirmedVersion): number {
  return (
    compareText(b.confirmation.at, a.confirmation.at) ||
    compareText(b.periodFrom, a.periodFrom) ||
    b.version - a.version
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
