import { createHmac } from "node:crypto";
import type { Key, KeyCreation } from "meilisearch";
import type { Clock } from "#app/platform/clock.server.ts";
import { newBlindId } from "#app/platform/ids.server.ts";
import { ApiError, fieldsOf } from "./api-error.ts";

const ACTIONS = [
  "*",
  "search",
  ...["documents.add", "documents.get", "documents.delete", "documents.*"],
  ...["indexes.create", "indexes.get", "indexes.update", "indexes.delete", "indexes.swap", "indexes.*"],
  ...["tasks.get", "tasks.cancel", "tasks.delete", "tasks.*"],
  ...["settings.get", "settings.update", "settings.*"],
  ...["stats.get", "keys.get", "keys.create", "keys.update", "keys.delete", "version"],
];

/** As it stands in a response: dates as text. */
type KeyView = Omit<Key, "expiresAt" | "createdAt" | "updatedAt"> &
  Record<"createdAt" | "updatedAt", string> & { expiresAt: string | null };

export interface Grant {
  /** "master", or the uid of the key. */
  by: string;
  may(index: string): boolean;
}

export class KeyStore {
  readonly #keys = new Map<string, KeyView>();
  readonly #masterKey: string;
  readonly #clock: Clock;

  constructor(masterKey: string, clock: Clock) {
    this.#masterKey = masterKey;
    this.#clock = clock;
  }

  /** Who asks, when they may do this. Throws what the server answers when they may not. */
  authorise(header: string | undefined, action: string): Grant {
    const token = /^Bearer (.+)$/.exec(header ?? "")?.[1];
    if (token === undefined)
      throw new ApiError(401, "missing_authorization_header", "The Authorization header is missing.");
    if (token === this.#masterKey) return { by: "master", may: () => true };
    const key = [...this.#keys.values()].find((known) => known.key === token);
    const expired = key?.expiresAt != null && Date.parse(key.expiresAt) <= Date.parse(this.#clock.now());
    if (!key || expired || !key.actions.some((allowed) => fits(allowed, action)))
      throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
    return { by: key.uid, may: (index) => key.indexes.some((allowed) => fits(allowed, index)) };
  }

  create(body: unknown): KeyView {
    const asked = fieldsOf(body, ["uid", "name", "description", "actions", "indexes", "expiresAt"]);
    for (const field of ["actions", "indexes", "expiresAt"])
      if (asked[field] === undefined)
        throw new ApiError(400, `missing_api_key_${field.toLowerCase()}`, `Missing ${field}`);
    const { actions, indexes, expiresAt, name, description } = asked as Omit<KeyCreation, "expiresAt"> & {
      expiresAt: string | null;
    };
    for (const action of actions)
      if (!ACTIONS.includes(action))
        throw new ApiError(400, "invalid_api_key_actions", `Unknown action ${action}`);
    for (const index of indexes)
      if (!/^(?:\*|[\w-]+\*?)$/.test(index))
        throw new ApiError(400, "invalid_api_key_indexes", `Not an index: ${index}`);
    if (expiresAt !== null && !(Date.parse(expiresAt) > Date.parse(this.#clock.now())))
      throw new ApiError(400, "invalid_api_key_expires_at", "The key must expire in the future");
    const uid = newBlindId();
    const now = this.#clock.now();
    const key: KeyView = {
      ...{ uid, actions, indexes, expiresAt, createdAt: now, updatedAt: now },
      name: name ?? null,
      description: description ?? "",
      key: createHmac("sha256", this.#masterKey).update(uid).digest("hex"),
    };
    this.#keys.set(uid, key);
    return key;
  }

  list(offset: number, limit: number) {
    const all = [...this.#keys.values()].toReversed();
    return { results: all.slice(offset, offset + limit), offset, limit, total: all.length };
  }

  delete(uid: string): void {
    if (!this.#keys.delete(uid)) throw new ApiError(404, "api_key_not_found", `API key ${uid} not found.`);
  }

  clear(): void {
    this.#keys.clear();
  }
}

/** A name, or a beginning with a star after it. */
function fits(allowed: string, name: string): boolean {
  return allowed.endsWith("*") ? name.startsWith(allowed.slice(0, -1)) : allowed === name;
}
