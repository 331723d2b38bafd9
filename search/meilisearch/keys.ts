import { Meilisearch, MeilisearchApiError } from "meilisearch";
import type { Clock } from "#app/platform/clock.server.ts";

const DAY_MS = 86_400_000;
const LIFETIME_MS = 7 * DAY_MS;
/** Made anew long before it expires, so that a server that is down for days finds the old one still good. */
const RENEW_MS = 3 * DAY_MS;

/** Reads are waited for by a person; writes are not. */
const PURPOSES = {
  search: { actions: ["search"], timeout: 2_000 },
  follow: {
    actions: [
      "documents.add",
      "documents.delete",
      "indexes.create",
      "indexes.get",
      "indexes.delete",
      "settings.update",
      "tasks.get",
    ],
    timeout: 10_000,
  },
} as const;
type Purpose = keyof typeof PURPOSES;
const MOST_KEYS = 1000;

export interface Keys {
  /** A client that may do what the purpose needs, to this database's indexes only. Makes its key when there is none. */
  client(purpose: Purpose, scope: string): Promise<Meilisearch>;
  /** Makes the keys that are missing or near their end, and deletes those of this database that have expired. */
  renew(scope: string): Promise<void>;
  /** A key was refused: another is made when one is needed. */
  forget(): void;
}

interface Made {
  scope: string;
  expiresAt: number;
  client: Promise<Meilisearch>;
}

/** The keys of one process. The master key makes and deletes keys, and is used for nothing else. */
export function keysFor(options: { url: string; masterKey: string; clock: Clock }): Keys {
  const made = new Map<Purpose, Made>();
  const master = new Meilisearch({ host: options.url, apiKey: options.masterKey, timeout: 2_000 });
  const now = (): number => Date.parse(options.clock.now());

  const make = (purpose: Purpose, scope: string): Made => {
    const { actions, timeout } = PURPOSES[purpose];
    const expiresAt = now() + LIFETIME_MS;
    const key = master.createKey({
      name: nameOf(scope),
      description: "Jobbron",
      actions: [...actions],
      indexes: [`${scope}*`],
      expiresAt: new Date(expiresAt),
    });
    const client = key.then(
      (created) => new Meilisearch({ host: options.url, apiKey: created.key, timeout }),
    );
    const entry = { scope, expiresAt, client };
    made.set(purpose, entry);
    client.catch(() => {
      if (made.get(purpose) === entry) made.delete(purpose);
    });
    return entry;
  };
  const good = (purpose: Purpose, scope: string, left: number): Made | undefined => {
    const entry = made.get(purpose);
    return entry?.scope === scope && entry.expiresAt - now() > left ? entry : undefined;
  };

  return {
    client: (purpose, scope) => (good(purpose, scope, 0) ?? make(purpose, scope)).client,
    forget: () => made.clear(),
    renew: async (scope) => {
      const due = (Object.keys(PURPOSES) as Purpose[]).filter((purpose) => !good(purpose, scope, RENEW_MS));
      if (due.length === 0) return;
      // The old key serves until the new one is there.
      for (const purpose of due) await replace(purpose, scope);
      const { results } = await master.getKeys({ limit: MOST_KEYS });
      const expired = results.filter(
        (key) =>
          key.name === nameOf(scope) && key.expiresAt !== null && Number(new Date(key.expiresAt)) < now(),
      );
      for (const key of expired) await master.deleteKey(key.uid);
    },
  };

  async function replace(purpose: Purpose, scope: string): Promise<void> {
    const old = good(purpose, scope, 0);
    try {
      await make(purpose, scope).client;
    } catch (error) {
      if (old) made.set(purpose, old);
      throw error;
    }
  }
}

/** The server does not take the key: it has expired, was deleted, or is of another master key. */
export function isRefused(error: unknown): boolean {
  return error instanceof MeilisearchApiError && error.response.status === 403;
}

const nameOf = (scope: string): string => `${scope}key`;
