import { describe, expect, it } from "vitest";
import { insightKind, insightPurpose } from "./insight.ts";

describe("what the participant is told of the access log", () => {
  it.each([
    ["participant.read", "read_process"],
    ["card.read", "read_card"],
    ["card.go-through", "changed_card"],
    ["proposal.identity", "read_identity"],
    ["proposal.present", "proposal"],
    ["profile.open-link", "matched"],
  ])("reads %s as %s", (act, kind) => {
    expect(insightKind(act)).toBe(kind);
  });

  it("leaves nothing out that it has no word for", () => {
    expect(insightKind("something.new")).toBe("other");
    expect(insightPurpose("something-new")).toBeNull();
  });
});
