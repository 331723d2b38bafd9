import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { INSIGHT_PURPOSES, insightKind } from "#app/domain/access/insight.ts";
import { AGREEMENT_ACTS } from "#app/domain/agreement/agreement-transitions.ts";
import { COMPANY_ACTS } from "#app/domain/company/company-states.ts";
import { PURPOSES } from "#app/domain/consent/purposes.ts";
import { CARD_ACTS } from "#app/domain/kompetenskort/card-lifecycle.ts";
import { CASE_ACTS } from "#app/domain/lonebidrag/case-states.ts";
import { PLACEMENT_ACTS } from "#app/domain/placement/placement-states.ts";
import { PROPOSAL_ACTS } from "#app/domain/proposal/proposal-states.ts";
import { REQUEST_ACTS } from "#app/domain/rights/request-states.ts";
import { REQUEST_KINDS } from "#app/domain/rights/requests.ts";
import { LOCALES } from "#app/i18n/locale.ts";
import { messagesFor } from "#app/i18n/messages.ts";

const services = globSync("app/services/**/*.server.ts")
  .map((path) => readFileSync(path, "utf8"))
  // What a choice is made by is no act and no purpose.
  .map((text) => text.replace(/[!=]== "[^"]*"/g, ""));

/** What a service makes an act's name of, by the part that stands in the source. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  "agreement.": AGREEMENT_ACTS,
  "card.": CARD_ACTS.map((act) => act.replaceAll("_", "-")),
  "case.": CASE_ACTS,
  "company.": COMPANY_ACTS,
  "operations.": ["retry", "drop"],
  "placement.": PLACEMENT_ACTS,
  "proposal.": PROPOSAL_ACTS,
  "rights.": REQUEST_ACTS.map((act) => act.replaceAll("_", "-")),
  "rights.ask-": REQUEST_KINDS,
};

/** Every act that a service writes in the access log: the moves of a thing have no dot in their names. */
const acts = [
  ...new Set(
    services.flatMap((text) =>
      [...text.matchAll(/\bact:\s*([^,;{}]*)/g)].flatMap(([, said = ""]) =>
        [...said.matchAll(/"([a-z]+\.[a-z_-]+)"/g)].map(([, act = ""]) => act),
      ),
    ),
  ),
];
const made = [
  ...new Set(
    services.flatMap((text) => [...text.matchAll(/\bact: `([^`$]+)\$\{/g)].map(([, head = ""]) => head)),
  ),
];
/** The one act whose area is that of what it is about: something was saved in spite of marked words. */
const passes = services
  .filter((text) => /await recordTextPass\(/.test(text))
  .flatMap((text) =>
    [...text.matchAll(/subjectType: "([a-z]+)"/g)].map(([, area]) => `${area}.pass-marked-words`),
  );
const all = [
  ...acts,
  ...passes,
  ...made.flatMap((head) => (MADE_OF[head] ?? ["?"]).map((tail) => `${head}${tail}`)),
];

/** Areas whose acts concern no participant, and lists of cards without names. */
const NOBODY = /^(auth|candidate|company|log|operations|placement|retention|staff|unit)\./;

describe("what stands in the access log", () => {
  it("is found in the source at all", () => {
    expect(all).toEqual(expect.arrayContaining(["participant.read", "case.pay-reported", "card.confirm"]));
    expect(all.filter((act) => act.endsWith("?"))).toEqual([]);
  });

  it("has words for the manager, every act of it", () => {
    const { manager } = messagesFor("sv");
    expect(all.filter((act) => !manager.acts[act])).toEqual([]);
  });

  it("has a kind of its own for the participant, every act that can concern one", () => {
    const concern = all.filter((act) => !NOBODY.test(act));
    // Their own reading and asking is not told to them.
    const theirs = ["insight.read", "insight.request-name"];
    expect(concern.filter((act) => insightKind(act) === "other" && !theirs.includes(act))).toEqual([]);
  });

  it.each(LOCALES)("is told in words in %s, never by an id", (locale) => {
    const { insight } = messagesFor(locale).participant;
    for (const act of all) expect(insight.kinds[insightKind(act)]).toMatch(/^\p{Lu}[^._]+$/u);
    for (const purpose of INSIGHT_PURPOSES) expect(insight.purposes[purpose]).toMatch(/^\p{Ll}[^._]+$/u);
  });

  it("gives every purpose of a reading words, for the manager and for the participant", () => {
    const said = new Set(
      services.flatMap((text) =>
        [...text.matchAll(/\bpurpose:\s*([^,;{}]*)/g)].flatMap(([, words = ""]) =>
          [...words.matchAll(/"([a-z-]+)"/g)].map(([, purpose = ""]) => purpose),
        ),
      ),
    );
    for (const consent of PURPOSES) said.delete(consent);
    const { manager } = messagesFor("sv");
    const told = [...INSIGHT_PURPOSES, "own"] as string[];
    expect([...said].filter((purpose) => !told.includes(purpose))).toEqual([]);
    expect([...said, ...INSIGHT_PURPOSES].filter((purpose) => !manager.purposes[purpose])).toEqual([]);
  });
});
