import { and, asc, eq, inArray, isNull, lte, type SQL, sql } from "drizzle-orm";
import type { Actor } from "#app/domain/access/roles.ts";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import type { Reader, Tx } from "../database.ts";
import { agreements, companies, followups, participants, placements } from "../schema/index.ts";
import { unprotected } from "./protected.server.ts";

/** Which follow-ups the actor could ever reach; the policy decides among them. */
function reach(actor: Actor): SQL {
  const own = eq(followups.unitId, actor.unitId ?? "");
  if (actor.role === "broker") return and(own, unprotected()) ?? own;
  if (actor.role === "caseworker") return and(own, eq(participants.caseworkerId, actor.userId)) ?? own;
  return sql`0`;
}

export async function followUpInReach(db: Reader | Tx, actor: Actor, id: string) {
  const [row] = await db
    .select({
      id: followups.id,
      agreementId: followups.agreementId,
      participantId: followups.participantId,
      unitId: followups.unitId,
      caseworkerId: participants.caseworkerId,
      dueDate: followups.dueDate,
      kind: followups.kind,
      doneAt: followups.doneAt,
      record: followups.record,
      version: followups.version,
      content: agreements.content,
      agreementState: agreements.state,
    })
    .from(followups)
    .innerJoin(participants, eq(participants.id, followups.participantId))
    .innerJoin(agreements, eq(agreements.id, followups.agreementId))
    .where(and(eq(followups.id, id), reach(actor)));
  return row ?? null;
}

/** Not done, due by `until`, of agreements that run or have ended, oldest first. */
export async function openFollowUps(db: Reader | Tx, actor: Actor, until: IsoDate) {
  return db
    .select({
      id: followups.id,
      agreementId: followups.agreementId,
      dueDate: followups.dueDate,
      kind: followups.kind,
      title: placements.title,
      companyName: companies.name,
    })
    .from(followups)
    .innerJoin(participants, eq(participants.id, followups.participantId))
    .innerJoin(agreements, eq(agreements.id, followups.agreementId))
    .innerJoin(placements, eq(placements.id, agreements.placementId))
    .innerJoin(companies, eq(companies.id, agreements.companyId))
    .where(
      and(
        reach(actor),
        isNull(followups.doneAt),
        lte(followups.dueDate, until),
        inArray(agreements.state, ["active", "paused", "completed", "interrupted"]),
      ),
    )
    .orderBy(asc(followups.dueDate), asc(followups.id));
}
