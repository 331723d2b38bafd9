import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Clock } from "#app/platform/clock.server.ts";
import { ApiError, fieldsOf } from "./api-error.ts";
import type { Stored } from "./documents.ts";
import { IndexStore } from "./index-store.ts";
import { KeyStore } from "./keys.ts";
import { multiSearch } from "./multi-search.ts";

/**
 * A server that answers as Meilisearch's reference says, for the routes that the portal uses, and refuses everything
 * else. It is no Meilisearch: it shows that we ask only for what is documented and bear every answer; that a real one
 * answers so is what the same cases show against a real one (tests/contract/search/meilisearch-on-server.test.ts).
 */
export interface DocumentedServer {
  url: string;
  masterKey: string;
  /** Every request that was allowed: what it did and with which key ("master", else the key's uid). */
  requests: { action: string; by: string }[];
  /** Connections that were opened or used, answered or not. */
  attempts(): number;
  indexes: IndexStore;
  keys: KeyStore;
  /** How it behaves from here on: answers, lets go of every connection, or never answers. */
  behave(how: "well" | "gone" | "silent"): void;
  /** All that it held is gone, the keys too, as after an empty disk. */
  wipe(): void;
  stop(): Promise<void>;
}

interface Asked {
  action: string;
  body: unknown;
  header: string | undefined;
  query: URLSearchParams;
  /** Pieces of the path that the route leaves open. */
  given: string[];
}

const ROUTES: [method: string, path: RegExp, action: string | null][] = [
  ["GET", /^\/health$/, null],
  ["POST", /^\/keys$/, "keys.create"],
  ["GET", /^\/keys$/, "keys.get"],
  ["DELETE", /^\/keys\/([^/]+)$/, "keys.delete"],
  ["POST", /^\/indexes$/, "indexes.create"],
  ["GET", /^\/indexes$/, "indexes.get"],
  ["GET", /^\/indexes\/([^/]+)$/, "indexes.get"],
  ["DELETE", /^\/indexes\/([^/]+)$/, "indexes.delete"],
  ["PATCH", /^\/indexes\/([^/]+)\/settings$/, "settings.update"],
  ["POST", /^\/indexes\/([^/]+)\/documents$/, "documents.add"],
  ["POST", /^\/indexes\/([^/]+)\/documents\/delete-batch$/, "documents.delete"],
  ["GET", /^\/tasks\/(\d+)$/, "tasks.get"],
  ["POST", /^\/multi-search$/, "search"],
];

export async function startDocumentedServer(clock: Clock): Promise<DocumentedServer> {
  const masterKey = "en-huvudnyckel-som-bara-test-har";
  const requests: DocumentedServer["requests"] = [];
  const indexes = new IndexStore(clock);
  const keys = new KeyStore(masterKey, clock);
  let behaviour: "well" | "gone" | "silent" = "well";

  let attempts = 0;
  const server = createServer((request, response) => {
    attempts += 1;
    if (behaviour === "gone") return void request.socket.destroy();
    if (behaviour === "silent") return;
    void answer(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const [status, body] = route(await readRequest(request));
      response.writeHead(status, { "content-type": "application/json" });
      response.end(body === undefined ? "" : JSON.stringify(body));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      response.writeHead(error.status, { "content-type": "application/json" });
      response.end(JSON.stringify(error.body()));
    }
  }

  function route({
    method,
    path,
    ...asked
  }: Omit<Asked, "action" | "given"> & { method: string; path: string }) {
    for (const [known, pattern, action] of ROUTES) {
      const match = pattern.exec(path);
      if (known === method && match)
        return handle(
          { ...asked, action: action ?? "health", given: match.slice(1) },
          `${method} ${pattern.source}`,
        );
    }
    throw new ApiError(404, "not_found", `No such route here: ${method} ${path}`);
  }

  function handle({ action, body, header, query, given }: Asked, name: string): [number, unknown] {
    if (action === "health") return [200, { status: "available" }];
    const grant = keys.authorise(header, action);
    requests.push({ action, by: grant.by });
    const [uid = ""] = given;
    const mine = (index: string): string => {
      if (!grant.may(index)) throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
      return index;
    };
    switch (action) {
      case "keys.create":
        return [201, keys.create(body)];
      case "keys.get":
        return [200, keys.list(Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 20))];
      case "keys.delete":
        keys.delete(uid);
        return [204, undefined];
      case "indexes.create": {
        const asked = fieldsOf(body, ["uid", "primaryKey"]) as { uid: string; primaryKey: string };
        return [202, indexes.create(mine(asked.uid), asked.primaryKey)];
      }
      case "indexes.get": {
        if (uid !== "") return [200, indexes.view(indexes.get(mine(uid)))];
        const all = [...indexes.indexes.values()]
          .filter((index) => grant.may(index.uid))
          .map((index) => indexes.view(index));
        const [offset, limit] = [Number(query.get("offset") ?? 0), Number(query.get("limit") ?? 20)];
        return [200, { results: all.slice(offset, offset + limit), offset, limit, total: all.length }];
      }
      case "indexes.delete":
        return [202, indexes.delete(mine(uid))];
      case "settings.update":
        return [202, indexes.set(mine(uid), body)];
      case "documents.add": {
        const mayMake = may(keys, header, "indexes.create");
        return [202, indexes.add(mine(uid), body as Stored[], query.get("primaryKey") ?? "id", mayMake)];
      }
      case "documents.delete":
        return [202, indexes.remove(mine(uid), body as string[])];
      case "tasks.get": {
        const task = indexes.task(Number(uid));
        if (task.indexUid === null || !grant.may(task.indexUid))
          throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
        return [200, task];
      }
      case "search":
        return [200, multiSearch(body, grant, (index) => indexes.get(index))];
      default:
        throw new ApiError(404, "not_found", name);
    }
  }

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ masterKey, requests, indexes, keys },
    attempts: () => attempts,
    behave: (how) => {
      behaviour = how;
      if (how !== "well") server.closeAllConnections();
    },
    wipe: () => {
      indexes.indexes.clear();
      keys.clear();
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function may(keys: KeyStore, header: string | undefined, action: string): boolean {
  try {
    keys.authorise(header, action);
    return true;
  } catch {
    return false;
  }
}

async function readRequest(request: IncomingMessage) {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://server");
  const text = Buffer.concat(pieces).toString("utf8");
  return {
    method: request.method ?? "GET",
    path: pathname,
    query: searchParams,
    header: request.headers.authorization,
    body: text === "" ? undefined : (JSON.parse(text) as unknown),
  };
}
