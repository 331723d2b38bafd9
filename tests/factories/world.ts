import type { Actor, Assurance, Role } from "#app/domain/access/roles.ts";
import { newId } from "#app/platform/ids.server.ts";
import { recordAccess } from "#app/services/audit/record-access.server.ts";
import type { Visitor } from "#app/services/auth/visitor.server.ts";
import type { WriteContext } from "#app/services/context.server.ts";
import { prepareDatabase } from "#app/services/installation/prepare-database.server.ts";
import { openDb } from "#db/client.server.ts";
import type { Db } from "#db/database.ts";
import { memberships, units, users } from "#db/schema/index.ts";
import { createTestDatabase } from "../setup/test-database.ts";

/** A real, migrated database of the kind this run is about, a clock that stands, and the people to act in it. */
export interface World {
  db: Db;
  now(): string;
  /** Moves the clock to an instant. */
  at(instant: string): void;
  /** A unit of its own; `k` is 3 unless said otherwise, so that small worlds can publish. */
  unit(values?: Partial<typeof units.$inferInsert>): Promise<string>;
  /** Somebody with an account and one role. */
  person(
    role: Role,
    place?: Partial<Pick<Actor, "unitId" | "companyId" | "participantId">> & {
      name?: string;
      email?: string;
      signatory?: boolean;
    },
  ): Promise<Actor>;
  /** A service's context for that person; `assurance` may be lowered. */
  as(actor: Actor, assurance?: Assurance): WriteContext;
  visitor(address?: string): Visitor;
  close(): Promise<void>;
}

/** A world of its own: an empty database that is taken away with it. */
export async function openWorld(start = "2026-11-23T08:00:00.000Z"): Promise<World> {
  const database = await createTestDatabase();
  const db = await openDb({ url: database.url });
  await prepareDatabase(db);
  const world = worldOver(db, start);
  return {
    ...world,
    close: async () => {
      await world.close();
      await database.drop();
    },
  };
}

/** The same over a database that somebody else keeps, for example a running server's. */
export function worldOver(db: Db, start: string): World {
  let instant = start;

  return {
    db,
    now: () => instant,
    at: (next) => {
      instant = next;
    },
    async unit(values) {
      const id = newId();
      await db.write((tx) =>
        tx.insert(units).values({
          id,
          name: "Arbetsmarknadsenheten Provköping",
          kommuner: ["1273"],
          commutingArea: { id: "nordost", name: "Nordöstra Skåne", kommuner: ["1273", "1293", "1256"] },
          k: 3,
          phone: "0479-52 80 00",
          email: "ame@provkoping.example",
          createdAt: instant,
          ...values,
        }),
      );
      return id;
    },
    async person(role, { name = "Kim Provare", email, signatory = false, ...place } = {}) {
      const userId = newId();
      await db.write(async (tx) => {
        await tx
          .insert(users)
          .values({ id: userId, name, email: email ?? `${userId}@example.com`, createdAt: instant });
        await tx
          .insert(memberships)
          .values({ id: newId(), userId, role, signatory, createdAt: instant, ...place });
      });
      return {
        userId,
        sessionId: newId(),
        role,
        unitId: null,
        companyId: null,
        participantId: null,
        assurance: "substantial",
        ...place,
      };
    },
    as(actor, assurance = actor.assurance) {
      const acting = { ...actor, assurance };
      return {
        read: db.read,
        replica: db.replica,
        now: instant,
        actor: acting,
        write: db.write,
        recordAccess: (entry) => recordAccess(db, acting, instant, entry),
      };
    },
    visitor: (address = "192.0.2.1") => ({
      read: db.read,
      write: db.write,
      now: instant,
      address,
      device: "Firefox, Linux",
    }),
    close: () => db.close(),
  };
}
