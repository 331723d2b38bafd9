import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseSource } from "../architecture/source-file.ts";
import { SEARCH, SURFACES } from "./surfaces.ts";

/**
 * Services that a page of a broker, an employer or anybody imports, that reach people's cards, proposals or interests,
 * and that tell of no card and no number: what they do instead.
 */
const TELL_NOTHING: Record<string, string> = {
  "agreement/draft-agreement": "a person who is known by name",
  "agreement/move-agreement": "a person who is known by name",
  "company/block-company": "done or refused",
  "company/unblock-company": "done or refused",
  "company/verify-company": "done or refused",
  "consent/read-receipts": "the participant's own, to them and their own caseworker",
  "manager/preview-weights": "to the manager, how many would move, in full groups of k",
  "matching/put-pair-aside": "done or refused",
  "matching/mark-candidate": "done or refused",
  "matching/rank-placements-for": "placements, to the person and their own caseworker",
  "placement/close-placement": "done or refused",
  "placement/confirm-placement": "done or refused",
  "placement/pause-placement": "done or refused",
  "placement/publish-placement": "done or refused",
  "placement/resume-placement": "done or refused",
  "placement/return-placement": "done or refused",
  "placement/submit-placement": "done or refused",
  "placement/withdraw-placement": "done or refused",
  "proposal/agree-on-proposal": "done or refused",
  "proposal/answer-as-employer": "done or refused",
  "proposal/ask-participant": "done or refused",
  "proposal/ask-to-know-more": "done or refused",
  "proposal/correct-answer": "done or refused",
  "proposal/end-proposal": "done or refused",
  "proposal/plan-meeting": "done or refused",
  "proposal/present-proposal": "done or refused",
  // Attacked by `proposeForNothing`, since it is asked by doing.
  "proposal/propose-candidates": "how many were asked, or one refusal for all",
  "proposal/read-identity": "who somebody is, after both consents",
  "proposal/read-interest": "the participant's own",
  "rights/decide-erasure": "the manager's, about a person who asked by name",
};

/** The tables and queries that people's cards, proposals and interests are read from. */
const PEOPLE =
  /\b(profiles|profileLinks|proposals|proposalLinks|interests|publishedProfiles|proposalInReach|proposalHistory)\b/;

const sources = new Map(
  globSync("{app,db}/**/*.{ts,tsx}")
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.test\.tsx?$/.test(path))
    .map((path) => {
      const text = readFileSync(path, "utf8");
      const imported = [...text.matchAll(/^import[^;]*;/gm)].join("\n");
      const targets = parseSource(path, text).imports.flatMap(({ target }) => target ?? []);
      return [path, { targets, readsPeople: PEOPLE.test(imported) }];
    }),
);

/** Leaves people with protected personal data out of what others read, and gives nothing itself. */
const ONLY_LEAVES_OUT = "db/queries/protected.server.ts";

function reachesPeople(path: string, seen = new Set<string>()): boolean {
  const source = sources.get(path);
  if (!source || seen.has(path) || !/^(app\/services|db\/queries)\//.test(path)) return false;
  seen.add(path);
  if (path === ONLY_LEAVES_OUT) return false;
  return source.readsPeople || source.targets.some((target) => reachesPeople(target, seen));
}

it("every service over people that brokers, employers or visitors reach is attacked, or known to tell nothing", () => {
  const pages = [...sources].filter(([path]) =>
    /^app\/(routes\/(broker|employer|public|signer|staff)|http)\//.test(path),
  );
  const reached = new Set(
    pages.flatMap(([, { targets }]) => targets).filter((target) => /^app\/services\//.test(target)),
  );
  const overPeople = [...reached]
    .filter((path) => reachesPeople(path))
    .map((path) => path.replace(/^app\/services\/|\.server\.ts$/g, ""));
  const known = [...SURFACES.map(({ service }) => service), ...Object.keys(TELL_NOTHING)];
  // The search is composed into the ranked list, and no page asks it by itself.
  expect(overPeople.sort()).toEqual(known.filter((service) => service !== SEARCH).sort());
});
