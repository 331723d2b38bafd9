import type { UnionComment } from "../placement/union-comment.ts";
import type { EmployerWay } from "../proposal/answer-ways.ts";
import type { Instant, IsoDate } from "../shared/dates.ts";
import type { CaseDeadline } from "./case-deadlines.ts";
import type { CaseAct, CaseOwner, CaseReason, CaseState } from "./case-states.ts";
import type { CaseGuard } from "./case-transitions.ts";
import type { IsoMonth } from "./deadlines.ts";
import type { CaseDecision } from "./decision.ts";
import type { DocumentEntry, DocumentRule, DocumentStatus } from "./documents.ts";
import type { MonthStatus } from "./months.ts";
import type { SchemeId } from "./schemes.ts";

/** What pages show of a case: only lines the reader may see are ever made. */
export interface DocumentLine extends DocumentEntry {
  provider: DocumentRule["provider"];
  /** Holds the application back until it is in. */
  holdsBack: boolean;
  /** What the reader may set it to, and the version that was seen; empty when it is not theirs to set. */
  settable: readonly DocumentStatus[];
  version: number;
}

export interface MonthLine {
  month: IsoMonth;
  status: MonthStatus;
  /** The last day that evidence of pay can reach AF. */
  deadline: IsoDate;
  reportedOn: IsoDate | null;
  /** When the credit should be on the tax account, once reported. */
  creditBy: IsoDate | null;
  creditedOn: IsoDate | null;
  creditOre: number | null;
  version: number;
}

export interface TimelineLine {
  id: string;
  at: Instant;
  act: CaseAct | "open";
  byRole: string;
  onBehalfOf: string | null;
  via: EmployerWay | null;
  /** Left out where it is the participant's own. */
  reason: CaseReason | null;
}

export interface OpenAct {
  act: CaseAct;
  unmet: readonly CaseGuard[];
  /** The one who presses writes down another's word. */
  onBehalfOf: string | null;
}

/** A case in a list: no name, whoever reads. */
export interface CaseLine {
  id: string;
  scheme: SchemeId;
  state: CaseState;
  owner: CaseOwner | null;
  /** Whole days that the owner has had the move. */
  ownerDays: number;
  /** A running support with nothing to report now: it is nobody's move. */
  atRest: boolean;
  companyName: string;
  /** The title of the placement it came from, where it came from one. */
  placementTitle: string | null;
  current: number;
  ended: boolean;
}

/** What every reader of a case may know of it. */
export interface CaseCommon {
  id: string;
  version: number;
  scheme: SchemeId;
  decider: "af" | "unit";
  /** Where the scheme's rules stand. */
  source: string;
  state: CaseState;
  owner: CaseOwner | null;
  /** Whole days that the owner has had the move. */
  ownerDays: number;
  /** A running support with nothing to report now: it is nobody's move. */
  atRest: boolean;
  companyName: string;
  placementTitle: string | null;
  plannedStart: IsoDate | null;
  employmentStart: IsoDate | null;
  endedOn: IsoDate | null;
  progress: { current: number; ended: boolean };
  documents: DocumentLine[];
  /** Everything that this reader can see is in, and something that others see to is not. */
  waitsForOthers: boolean;
  timeline: TimelineLine[];
  acts: OpenAct[];
}

export interface CaseRhythm {
  /** Months that have begun; those to come are counted. */
  months: MonthLine[];
  comingMonths: number;
  /** The reader may write months in. */
  mayReportMonths: boolean;
  deadlines: CaseDeadline[];
}

/** As the unit's staff read it. AF's basis is among the documents for the owning caseworker alone. */
export interface CaseForStaff extends CaseCommon, CaseRhythm {
  participantName: string;
  decisions: CaseDecision[];
  union: { asked: boolean; comment: UnionComment | null };
  /** Supports under way for the same person that can't be had beside this one's supplement. */
  notTogetherWith: SchemeId[];
  endReason: CaseReason | null;
}

export interface CaseForCaseworker extends CaseForStaff {
  participantId: string;
  /** Whether AF may be talked with today. */
  consentInForce: boolean;
}

/** As the employer reads it: its own papers, dates and moves, and never what anybody's health has to do with. */
export interface CaseForEmployer extends CaseCommon, CaseRhythm {
  /** Null until the person has chosen to be known to this company. */
  participantName: string | null;
  decisions: CaseDecision[];
  endReason: CaseReason | null;
}

/** As the participant reads their own: in plain words, what has been decided and what they can answer. */
export interface CaseForParticipant extends CaseCommon {
  granted: { from: IsoDate; to: IsoDate } | null;
}
