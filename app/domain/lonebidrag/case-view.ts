import type { EmployerWay } from "../proposal/answer-ways.ts";
import type { Instant, IsoDate } from "../shared/dates.ts";
import type { CaseAct, CaseOwner, CaseReason, CaseState } from "./case-states.ts";
import type { CaseGuard } from "./case-transitions.ts";
import type { IsoMonth } from "./deadlines.ts";
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
  ownerSince: IsoDate;
  companyName: string;
  /** The title of the placement it came from, where it came from one. */
  placementTitle: string | null;
  current: number;
  ended: boolean;
}
