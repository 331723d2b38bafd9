import type { Role } from "../access/roles.ts";
import type { GuardTable, TransitionTable } from "../shared/transitions.ts";
import { PARTS, type Part, type RequestKind } from "./requests.ts";

export const REQUEST_STATES = [
  "open",
  "corrected",
  "not_corrected",
  "erased",
  "partly_erased",
  "refused",
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

export const REQUEST_ACTS = ["correct", "decline", "erase", "erase_partly", "refuse"] as const;
export type RequestAct = (typeof REQUEST_ACTS)[number];

export const REQUEST_GUARDS = ["is_correction", "is_erasure", "process_ended"] as const;
export type RequestGuard = (typeof REQUEST_GUARDS)[number];

export interface RequestFacts {
  kind: RequestKind;
  /** The participant's process is closed: nobody is at a workplace, matched or asked any more. */
  closed: boolean;
}

/** A correction is answered by the own caseworker, an erasure decided by the manager; neither is answered twice. */
export const REQUEST_TRANSITIONS: TransitionTable<RequestState, RequestAct, Role, RequestGuard> = [
  { act: "correct", from: ["open"], to: "corrected", by: ["caseworker"], guards: ["is_correction"] },
  {
    act: "decline",
    from: ["open"],
    to: "not_corrected",
    by: ["caseworker"],
    guards: ["is_correction"],
    reason: true,
  },
  {
    act: "erase",
    from: ["open"],
    to: "erased",
    by: ["manager"],
    guards: ["is_erasure", "process_ended"],
    effects: ["erase_parts"],
    reason: true,
  },
  {
    act: "erase_partly",
    from: ["open"],
    to: "partly_erased",
    by: ["manager"],
    guards: ["is_erasure", "process_ended"],
    effects: ["erase_parts"],
    reason: true,
  },
  { act: "refuse", from: ["open"], to: "refused", by: ["manager"], guards: ["is_erasure"], reason: true },
];

export const REQUEST_GUARD_TABLE: GuardTable<RequestGuard, RequestFacts> = {
  is_correction: ({ kind }) => kind === "correction",
  is_erasure: ({ kind }) => kind === "erasure",
  process_ended: ({ closed }) => closed,
};

/** Which decision it is follows from what is erased. */
export function erasureAct(erase: readonly Part[]): Extract<RequestAct, "erase" | "erase_partly" | "refuse"> {
  if (erase.length === 0) return "refuse";
  return new Set(erase).size === PARTS.length ? "erase" : "erase_partly";
}
