import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreementContent, signature } from "#tests/factories/agreement-content.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { canonicalContent } from "./canonical-content.ts";
import { amendmentParties, changedFields, clearOnChange } from "./content-change.ts";
import { PARTIES, partiesOf, type Signatory, signatureSchema, stillToSign } from "./signing.ts";

const HASH = "a".repeat(64);
const nobody: Signatory = { userId: null, participantId: null, linkParty: null, assurance: "substantial" };

/** The same content with every object's keys in another order. */
function reordered<Value>(value: Value, seed: number): Value {
  if (Array.isArray(value)) return value.map((item) => reordered(item, seed)) as Value;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reordered(part, seed + 1)] as const);
  const turned = seed % 2 === 0 ? entries.reverse() : [...entries.slice(1), ...entries.slice(0, 1)];
  return Object.fromEntries(turned) as Value;
}

describe("the canonical content", () => {
  it("does not depend on the order of keys, or on how å ä ö and line ends are spelled", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), fc.nat(5), (tasks, seed) => {
        const content = agreementContent({ tasks: `Växthus\r\n${tasks}` });
        const same = reordered(
          { ...content, tasks: content.tasks.normalize("NFD").replace(/\r\n/g, "\n") },
          seed,
        );
        expect(canonicalContent(same)).toBe(canonicalContent(content));
      }),
    );
  });

  it("differs when any part differs", () => {
    const base = canonicalContent(agreementContent());
    const changes: Partial<AgreementContent>[] = [
      { hoursPerWeek: 20.5 },
      { deputy: null },
      { followUpDates: ["2027-02-11", "2027-01-18"] },
      { insurance: { through: "kommun", name: "" } },
      { secrecy: "Tystnad." },
    ];
    for (const change of changes) expect(canonicalContent(agreementContent(change))).not.toBe(base);
  });

  it("keeps a string from posing as structure", () => {
    const one = agreementContent({ secrecy: 'a","tasks":"b' });
    expect(JSON.parse(canonicalContent(one)).content.secrecy).toBe(one.secrecy);
  });
});

describe("who still has to sign", () => {
  it("is everyone until they have signed this very content", () => {
    expect(stillToSign(PARTIES, [], HASH)).toEqual(["participant", "employer", "handledare", "unit"]);
    expect(stillToSign(PARTIES, [signature("employer", HASH)], HASH)).toEqual([
      "participant",
      "handledare",
      "unit",
    ]);
    expect(stillToSign(PARTIES, [signature("employer", "b".repeat(64))], HASH)).toContain("employer");
  });
});

describe("whom somebody may sign for", () => {
  const content = agreementContent();

  it("is the party that the content names, and nobody else's", () => {
    expect(partiesOf(content, { ...nobody, participantId: "p1" })).toEqual(["participant"]);
    expect(partiesOf(content, { ...nobody, participantId: "p2" })).toEqual([]);
    expect(partiesOf(content, { ...nobody, userId: "employer-1" })).toEqual(["employer"]);
    expect(partiesOf(content, { ...nobody, userId: "broker-1" })).toEqual(["unit"]);
    expect(partiesOf(content, { ...nobody, userId: "broker-2" })).toEqual([]);
  });

  it("is not open to a sign-in by e-mail code alone", () => {
    expect(partiesOf(content, { ...nobody, assurance: "low", participantId: "p1" })).toEqual([]);
  });

  it("is by link only for one who has no account, and never for the participant or the unit", () => {
    const link = (linkParty: Signatory["linkParty"]) =>
      partiesOf(content, { ...nobody, linkParty, assurance: "low" });
    expect(link("handledare")).toEqual(["handledare"]);
    expect(link("employer")).toEqual([]);
    expect(link("participant")).toEqual([]);
    expect(link("unit")).toEqual([]);
  });

  it("may be two parties where the employer's signatory is the handledare too", () => {
    const small = agreementContent();
    small.parties.handledare = small.parties.employer.signatory;
    expect(partiesOf(small, { ...nobody, userId: "employer-1" })).toEqual(["employer", "handledare"]);
  });
});

describe("a signature", () => {
  const valid = (change: object) => signatureSchema.safeParse(signature("participant", HASH, change)).success;

  it("has a witness on somebody else's device, and only there, and not oneself", () => {
    expect(valid({})).toBe(true);
    expect(valid({ method: "witnessed-device", witnessUserId: "caseworker-1" })).toBe(true);
    expect(valid({ method: "witnessed-device", witnessUserId: null })).toBe(false);
    expect(valid({ witnessUserId: "caseworker-1" })).toBe(false);
    expect(valid({ method: "witnessed-device", witnessUserId: "user-participant" })).toBe(false);
  });

  it("keeps where from only as a hash", () => {
    expect(valid({ fromHash: "192.0.2.1" })).toBe(false);
  });
});

describe("a change of content", () => {
  const before = agreementContent();
  const signatures = [signature("participant", HASH), signature("employer", HASH)];

  it("before the last signature clears the signatures, and says to whom it must be told", () => {
    const after = agreementContent({ hoursPerWeek: 25 });
    expect(clearOnChange(before, after, signatures, ["participant", "handledare"])).toEqual({
      changed: ["hoursPerWeek"],
      cleared: signatures,
      tell: ["participant", "employer", "handledare"],
    });
  });

  it("that changes nothing clears nothing", () => {
    expect(clearOnChange(before, reordered(before, 0), signatures, PARTIES)).toEqual({
      changed: [],
      cleared: [],
      tell: [],
    });
  });

  it("after the last is an amendment that only the affected parties sign, the participant always", () => {
    expect(amendmentParties(before, agreementContent({ deputy: null }))).toEqual([
      "participant",
      "employer",
      "handledare",
    ]);
    expect(amendmentParties(before, agreementContent({ decision: null }))).toEqual(["participant", "unit"]);
    expect(amendmentParties(before, agreementContent({ hoursPerWeek: 25 }))).toEqual([...PARTIES]);
    expect(amendmentParties(before, before)).toEqual([]);
    for (const field of Object.keys(before) as (keyof AgreementContent)[]) {
      const after = { ...before, [field]: null } as unknown as AgreementContent;
      if (changedFields(before, after).length > 0)
        expect(amendmentParties(before, after)).toContain("participant");
    }
  });
});
