import { describe, expect, it } from "vitest";
import { ROLES } from "../access/roles.ts";
import { decideMove } from "../shared/transitions.ts";
import {
  erasureAct,
  REQUEST_ACTS,
  REQUEST_GUARD_TABLE,
  REQUEST_STATES,
  REQUEST_TRANSITIONS,
  type RequestAct,
} from "./request-states.ts";
import { correctionAnswerForm, erasureDecisionForm, PARTS, REQUEST_KINDS } from "./requests.ts";

/** Who may answer what, while it is open and nothing else is in the way. */
const ALLOWED: Record<RequestAct, { by: string; kind: string; whileOpen: boolean }> = {
  correct: { by: "caseworker", kind: "correction", whileOpen: true },
  decline: { by: "caseworker", kind: "correction", whileOpen: true },
  erase: { by: "manager", kind: "erasure", whileOpen: false },
  erase_partly: { by: "manager", kind: "erasure", whileOpen: false },
  refuse: { by: "manager", kind: "erasure", whileOpen: true },
};

describe("a request about one's own data", () => {
  it("is answered once, by the role that answers its kind, and nothing is erased of a process under way", () => {
    for (const state of REQUEST_STATES)
      for (const act of REQUEST_ACTS)
        for (const by of ROLES)
          for (const kind of REQUEST_KINDS)
            for (const closed of [true, false]) {
              const decided = decideMove(
                REQUEST_TRANSITIONS,
                REQUEST_GUARD_TABLE,
                { state, act, by, reason: "for a reason" },
                { kind, closed },
              );
              const { by: who, kind: what, whileOpen } = ALLOWED[act];
              const expected = state === "open" && by === who && kind === what && (closed || whileOpen);
              expect(decided.ok, [state, act, by, kind, closed].join()).toBe(expected);
            }
  });

  it("is not turned down without a reason", () => {
    for (const act of ["decline", "refuse", "erase_partly"] as const)
      expect(
        decideMove(
          REQUEST_TRANSITIONS,
          REQUEST_GUARD_TABLE,
          { state: "open", act, by: ALLOWED[act].by as "manager", reason: "" },
          { kind: act === "decline" ? "correction" : "erasure", closed: true },
        ),
      ).toMatchObject({ failure: "reason_missing" });
    expect(correctionAnswerForm.safeParse({ requestId: "r", version: 1, done: "no" }).success).toBe(false);
    expect(correctionAnswerForm.safeParse({ requestId: "r", version: 1, done: "yes" }).success).toBe(true);
  });

  it("is refused, granted in part or granted by what is erased", () => {
    expect(erasureAct([])).toBe("refuse");
    expect(erasureAct(["card"])).toBe("erase_partly");
    expect(erasureAct(PARTS)).toBe("erase");
    expect(erasureAct([...PARTS.slice(1), "card"])).toBe("erase_partly");
  });

  it("keeps nothing that was asked to be erased without a legal ground", () => {
    const decision = {
      requestId: "r",
      version: 1,
      reference: "AMN 2026/1",
      decidedOn: "2026-11-23",
      answer: "Vi sparar överenskommelsen.",
    };
    expect(erasureDecisionForm.safeParse({ ...decision, erase: ["card"] }).success).toBe(false);
    expect(
      erasureDecisionForm.safeParse({ ...decision, erase: ["card"], ground: "public_record" }).success,
    ).toBe(true);
    expect(erasureDecisionForm.safeParse({ ...decision, erase: [...PARTS] }).success).toBe(true);
  });
});
