import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { RequestState } from "#app/domain/rights/request-states.ts";
import type { Ground, Part, RequestKind } from "#app/domain/rights/requests.ts";
import { id, instant, json, sealed, version } from "./columns.ts";

/** A request for correction or erasure, and what was decided. No reference to the participant: it outlives them. */
export const rightsRequests = sqliteTable(
  "rights_requests",
  {
    id: id(),
    participantId: text("participant_id").notNull(),
    unitId: text("unit_id").notNull(),
    kind: text("kind").$type<RequestKind>().notNull(),
    /** What a correction is about; empty for an erasure. */
    part: text("part").$type<Part>(),
    words: sealed<string>("words", "rights_requests.words"),
    state: text("state").$type<RequestState>().notNull().default("open"),
    version: version(),
    /** `own_login`, or `caseworker`: written down on the participant's word. */
    via: text("via").$type<"own_login" | "caseworker">().notNull(),
    requestedAt: instant("requested_at").notNull(),
    answer: sealed<string>("answer", "rights_requests.answer"),
    erased: json<Part[]>("erased"),
    ground: text("ground").$type<Ground>(),
    /** Diarienummer of the decision, and its day. */
    reference: text("reference"),
    decidedOn: text("decided_on"),
    decidedBy: text("decided_by"),
    answeredAt: instant("answered_at"),
  },
  (table) => [
    index("rights_requests_participant").on(table.participantId),
    index("rights_requests_unit").on(table.unitId, table.state),
  ],
);
