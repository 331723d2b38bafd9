import type { Assurance, Role } from "./roles.ts";

/**
 * Whose things: how far a role's right reaches.
 * - region: anything in the portal (published placements; companies, for brokers)
 * - unit: what belongs to the actor's own unit
 * - company: what belongs to the actor's own company
 * - case: participants whose named caseworker the actor is
 * - self: the participant's own
 */
export type Scope = "region" | "unit" | "company" | "case" | "self";

export interface Right {
  role: Role;
  scope: Scope;
  /** The least assurance of sign-in: an e-mail code browses and answers, it never opens an identity, a card, consents or a case. */
  assurance: Assurance;
}

const right = (role: Role, scope: Scope, assurance: Assurance): Right => ({ role, scope, assurance });

/**
 * The rights table (2-domain §9). What has no row is denied. Staff always sign in at substantial or higher.
 * Signing a document, opening an identity, a card, consents or a support case needs substantial from everyone.
 */
export const RIGHTS = {
  "company.register": [right("employer", "region", "low"), right("broker", "region", "substantial")],
  "company.read": [right("employer", "company", "low"), right("broker", "region", "substantial")],
  "company.edit": [right("employer", "company", "low"), right("broker", "region", "substantial")],
  "company.verify": [right("broker", "region", "substantial")],
  "company.contact": [right("broker", "region", "substantial")],

  "placement.write": [right("employer", "company", "low"), right("broker", "region", "substantial")],
  "placement.read": [right("employer", "company", "low"), right("broker", "region", "substantial")],
  "placement.review": [right("broker", "region", "substantial")],
  "placement.search": [
    right("participant", "region", "low"),
    right("caseworker", "region", "substantial"),
    right("broker", "region", "substantial"),
    right("employer", "region", "low"),
  ],

  "candidate.search": [right("broker", "unit", "substantial")],
  "proposal.create": [right("broker", "unit", "substantial"), right("caseworker", "case", "substantial")],
  "proposal.read": [
    right("broker", "unit", "substantial"),
    right("employer", "company", "low"),
    right("caseworker", "case", "substantial"),
    right("participant", "self", "low"),
  ],
  "proposal.drive": [right("broker", "unit", "substantial")],
  "proposal.answer-as-employer": [
    right("employer", "company", "low"),
    right("broker", "unit", "substantial"),
  ],
  "proposal.answer-as-participant": [
    right("participant", "self", "low"),
    right("caseworker", "case", "substantial"),
  ],
  "proposal.identity": [
    right("employer", "company", "substantial"),
    right("caseworker", "case", "substantial"),
  ],

  "participant.enrol": [right("caseworker", "unit", "substantial")],
  "participant.list": [right("caseworker", "case", "substantial")],
  "participant.read": [right("caseworker", "case", "substantial")],
  "participant.change-caseworker": [right("manager", "unit", "substantial")],
  "participant.close": [right("caseworker", "case", "substantial")],
  "participant.protect": [right("caseworker", "case", "substantial")],
  "participant.declare-conflict": [right("caseworker", "case", "substantial")],
  "participant.oversee": [right("manager", "unit", "substantial")],
  "participant.paper-card": [right("caseworker", "case", "substantial")],
  "participant.interest": [right("participant", "self", "low"), right("caseworker", "case", "substantial")],
  "participant.home": [right("participant", "self", "low")],
  /** Saved searches: nobody's but the person's, neither to read nor to change. */
  "search.keep": [right("participant", "self", "low")],
  "participant.insight": [right("participant", "self", "substantial")],

  "rights.extract": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "rights.request": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "rights.answer": [right("caseworker", "case", "substantial")],
  "rights.decide": [right("manager", "unit", "substantial")],

  "consent.read": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "consent.give": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "consent.withdraw": [
    right("participant", "self", "substantial"),
    right("caseworker", "case", "substantial"),
  ],
  "consent.undo-withdrawal": [right("participant", "self", "substantial")],

  "card.read": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "card.write": [right("caseworker", "case", "substantial")],
  "card.self-assess": [
    right("participant", "self", "substantial"),
    right("caseworker", "case", "substantial"),
  ],
  "card.confirm": [right("participant", "self", "substantial"), right("caseworker", "case", "substantial")],
  "profile.publish": [right("caseworker", "case", "substantial")],

  "agreement.draft": [right("broker", "unit", "substantial"), right("caseworker", "case", "substantial")],
  "agreement.read": [
    right("broker", "unit", "substantial"),
    right("caseworker", "case", "substantial"),
    right("employer", "company", "substantial"),
    right("participant", "self", "substantial"),
  ],
  "agreement.drive": [right("broker", "unit", "substantial"), right("caseworker", "case", "substantial")],
  "agreement.sign-for-unit": [
    right("broker", "unit", "substantial"),
    right("caseworker", "case", "substantial"),
  ],
  "agreement.sign-for-employer": [right("employer", "company", "substantial")],
  "agreement.sign-as-participant": [
    right("participant", "self", "substantial"),
    right("caseworker", "case", "substantial"),
  ],
  "followup.record": [right("caseworker", "case", "substantial"), right("broker", "unit", "substantial")],

  "case.read": [
    right("broker", "unit", "substantial"),
    right("caseworker", "case", "substantial"),
    right("employer", "company", "substantial"),
    right("participant", "self", "substantial"),
  ],
  "case.drive": [right("broker", "unit", "substantial"), right("caseworker", "case", "substantial")],
  "case.answer-as-participant": [
    right("participant", "self", "substantial"),
    right("caseworker", "case", "substantial"),
  ],
  "case.report-as-employer": [
    right("employer", "company", "substantial"),
    right("broker", "unit", "substantial"),
  ],

  "today.read": [right("broker", "unit", "substantial")],
  "staff.invite": [right("manager", "unit", "substantial")],
  "unit.settings": [right("manager", "unit", "substantial")],
  "unit.weights": [right("manager", "unit", "substantial")],
  "log.read": [right("manager", "unit", "substantial")],
  "log.control": [right("manager", "unit", "substantial")],
  "insight.answer": [right("manager", "unit", "substantial")],
  "retention.read": [right("manager", "unit", "substantial")],
  "retention.decide": [right("manager", "unit", "substantial")],
  "operations.read": [right("manager", "unit", "substantial")],
} as const satisfies Record<string, readonly Right[]>;

export type Act = keyof typeof RIGHTS;
