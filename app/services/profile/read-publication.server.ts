import { eq } from "drizzle-orm";
import { authorize } from "#app/domain/access/authorize.ts";
import type { PublishedForm } from "#app/domain/anonymity/candidate.ts";
import { type CandidateRoute, candidateRoute } from "#app/domain/anonymity/candidate-route.ts";
import { type Explanation, explain } from "#app/domain/anonymity/explain.ts";
import { evaluatePool, type GateOutcome } from "#app/domain/anonymity/generalise.ts";
import type { Obstacle } from "#app/domain/anonymity/publication.ts";
import { withheldFrom } from "#app/domain/anonymity/withheld-from.ts";
import type { Instant } from "#app/domain/shared/dates.ts";
import { fail, ok, type Result } from "#app/domain/shared/result.ts";
import type { Reader } from "#db/database.ts";
import { participantInReach } from "#db/queries/participants.server.ts";
import { participants } from "#db/schema/index.ts";
import type { ReadContext } from "../context.server.ts";
import { type GatePerson, loadPeople } from "../effects/gate/load-people.server.ts";
import {
  candidateOf,
  formOf,
  type LinkRow,
  loadPool,
  type Pool,
  toldOf,
} from "../effects/gate/load-pool.server.ts";

/** "Så här ser andra kortet", for the owning caseworker: the only one to see both sides of the gate. */
export interface Publication {
  participantId: string;
  name: string;
  /** What keeps the person from the gate, if anything. */
  obstacle: Obstacle | null;
  route: CandidateRoute;
  /** The approval, and where it stands; null when nobody has approved. */
  approval: { version: number; state: LinkRow["state"]; missing: number | null; at: Instant } | null;
  /** What brokers call the card now; null while they see none. */
  alias: string | null;
  /** Those of a class, the person included. */
  k: number;
  commutingArea: string;
  /** The card as it is seen, or as it would be if it were approved now; null when there is nothing to look at. */
  seen: PublishedForm | null;
  /** What the gate did and why; null when it has not been asked. */
  explanation: Explanation | null;
}

/** Nothing is written but the access log: the gate is asked as if the card were approved. */
export async function readPublication(
  ctx: ReadContext,
  input: { participantId: string },
): Promise<Result<Publication, "not_found" | "needs_assurance">> {
  const subject = await participantInReach(ctx.read, ctx.actor, input.participantId);
  if (!subject) return fail("not_found");
  const allowed = authorize(ctx.actor, "profile.publish", subject);
  if (!allowed.ok) return allowed;
  await ctx.recordAccess({
    act: "profile.preview",
    subjectType: "participant",
    subjectId: subject.id,
    participantId: subject.id,
    purpose: "publication",
  });
  const [named] = await ctx.read
    .select({ givenName: participants.givenName, familyName: participants.familyName })
    .from(participants)
    .where(eq(participants.id, subject.id));
  const pool = await loadPool(ctx.read, subject.unitId, ctx.now);
  const member = pool.members.find(({ link }) => link.participantId === subject.id);
  const person =
    member?.person ?? (await loadPeople(ctx.read, pool.unit, [subject.id], ctx.now)).get(subject.id);
  if (!named || !person) return fail("not_found");

  const outcome = member?.row
    ? asPublished(person, formOf(member.row))
    : await asIfApproved(ctx.read, pool, person);
  const held = outcome && !outcome.shown ? outcome : null;
  const shown = outcome?.shown ? outcome : null;
  return ok({
    participantId: subject.id,
    name: `${named.givenName} ${named.familyName}`,
    obstacle: person.obstacle,
    route: candidateRoute({
      candidateSearch: pool.unit.candidateSearch,
      protectedIdentity: subject.protectedIdentity,
      consentToProfile: person.obstacle !== "no_consent",
      held,
    }),
    approval: member
      ? {
          version: member.link.version,
          state: member.link.state,
          missing: member.link.missing,
          at: member.link.approvedAt,
        }
      : null,
    alias: member?.row?.alias ?? null,
    k: pool.unit.k,
    commutingArea: pool.unit.commutingArea.name,
    seen: shown?.form ?? null,
    explanation: outcome && person.candidate ? explain(person.candidate, outcome, pool.settings) : null,
  });
}

/** What stands is what is explained, also when the gate would do otherwise today. */
function asPublished(person: GatePerson, form: PublishedForm): GateOutcome {
  const withheld = person.candidate ? withheldFrom(person.candidate.card, form) : [];
  return { candidateId: person.participantId, shown: true, form, withheld };
}

/** Also before the person has said yes, so that they can see what they would say yes to. */
async function asIfApproved(db: Reader, pool: Pool, person: GatePerson): Promise<GateOutcome | null> {
  const { obstacle, candidate, participantId } = person;
  if (!candidate || (obstacle && obstacle !== "no_consent")) return null;
  const told = (await toldOf(db, [participantId])).get(participantId) ?? [];
  const others = pool.members
    .filter(({ link }) => link.participantId !== person.participantId)
    .flatMap((other) => candidateOf(other, pool.settings) ?? []);
  const outcomes = evaluatePool([...others, { ...candidate, published: null, told }], pool.settings);
  return outcomes.find(({ candidateId }) => candidateId === candidate.candidateId) ?? null;
}
