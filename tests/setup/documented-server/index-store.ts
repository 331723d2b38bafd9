import type { EnqueuedTask, IndexObject, Settings, Task } from "meilisearch";
import type { Clock } from "#app/platform/clock.server.ts";
import { ApiError, fieldsOf } from "./api-error.ts";
import { BadDocument, checkDocument, type Stored } from "./documents.ts";

/** The settings that may be given; another is refused as the server does. */
const SETTINGS: Record<keyof Required<Pick<Settings, KnownSetting>>, (value: unknown) => boolean> = {
  searchableAttributes: isTexts,
  displayedAttributes: isTexts,
  filterableAttributes: isTexts,
  sortableAttributes: isTexts,
  rankingRules: (value) =>
    isTexts(value) &&
    value.every((rule) => ["words", "typo", "proximity", "attribute", "sort", "exactness"].includes(rule)),
  stopWords: isTexts,
  synonyms: isObject,
  distinctAttribute: (value) => value === null || typeof value === "string",
  typoTolerance: (value) => isObject(value) && Object.keys(value).every((key) => key === "enabled"),
  faceting: (value) => isObject(value) && Object.keys(value).every((key) => key === "maxValuesPerFacet"),
  pagination: (value) => isObject(value) && Object.keys(value).every((key) => key === "maxTotalHits"),
  searchCutoffMs: (value) => Number.isInteger(value),
  proximityPrecision: (value) => value === "byWord" || value === "byAttribute",
  facetSearch: (value) => typeof value === "boolean",
  prefixSearch: (value) => value === "indexingTime" || value === "disabled",
};
type KnownSetting =
  | "searchableAttributes"
  | "displayedAttributes"
  | "filterableAttributes"
  | "sortableAttributes"
  | "rankingRules"
  | "stopWords"
  | "synonyms"
  | "distinctAttribute"
  | "typoTolerance"
  | "faceting"
  | "pagination"
  | "searchCutoffMs"
  | "proximityPrecision"
  | "facetSearch"
  | "prefixSearch";

export interface StoredIndex {
  uid: string;
  primaryKey: string;
  documents: Map<string, Stored>;
  settings: Settings;
  createdAt: string;
}

/** What an index does before anybody has set anything. */
const DEFAULTS: Settings = {
  displayedAttributes: ["*"],
  filterableAttributes: [],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  faceting: { maxValuesPerFacet: 100 },
  pagination: { maxTotalHits: 1000 },
};

/** Indexes, and the tasks that change them: taken in the order they came, after the answer that they are enqueued. */
export class IndexStore {
  readonly indexes = new Map<string, StoredIndex>();
  readonly #tasks: Task[] = [];
  readonly #waiting: { task: Task; work: () => void }[] = [];
  readonly #clock: Clock;
  #held = false;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Tasks stay enqueued until they are let go. */
  hold(held: boolean): void {
    this.#held = held;
    this.#work();
  }

  get(uid: string): StoredIndex {
    const index = this.indexes.get(uid);
    if (!index) throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    return index;
  }

  view({ uid, primaryKey, createdAt }: StoredIndex): IndexObject {
    return { uid, primaryKey, createdAt, updatedAt: createdAt };
  }

  task(uid: number): Task {
    const task = this.#tasks[uid];
    if (!task) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    return task;
  }

  create(uid: string, primaryKey: string): EnqueuedTask {
    return this.#enqueue(uid, "indexCreation", () => {
      if (this.indexes.has(uid)) throw new BadDocument("index_already_exists");
      this.#make(uid, primaryKey);
    });
  }

  delete(uid: string): EnqueuedTask {
    return this.#enqueue(uid, "indexDeletion", () => {
      if (!this.indexes.delete(uid)) throw new BadDocument("index_not_found");
    });
  }

  set(uid: string, body: unknown): EnqueuedTask {
    const settings = fieldsOf(body, Object.keys(SETTINGS)) as Settings;
    for (const [name, value] of Object.entries(settings)) {
      if (!SETTINGS[name as KnownSetting](value))
        throw new ApiError(
          400,
          `invalid_settings_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
          name,
        );
    }
    return this.#enqueue(uid, "settingsUpdate", () => {
      Object.assign((this.indexes.get(uid) ?? this.#make(uid, "id")).settings, settings);
    });
  }

  /** An index that is not there is made, where the key may make one. */
  add(uid: string, documents: readonly Stored[], primaryKey: string, mayMake: boolean): EnqueuedTask {
    return this.#enqueue(uid, "documentAdditionOrUpdate", () => {
      if (!this.indexes.has(uid) && !mayMake) throw new BadDocument("index_not_found");
      for (const document of documents) checkDocument(document, primaryKey);
      const index = this.indexes.get(uid) ?? this.#make(uid, primaryKey);
      for (const document of documents) index.documents.set(String(document[index.primaryKey]), document);
    });
  }

  remove(uid: string, ids: readonly string[]): EnqueuedTask {
    return this.#enqueue(uid, "documentDeletion", () => {
      const index = this.indexes.get(uid);
      if (!index) throw new BadDocument("index_not_found");
      for (const id of ids) index.documents.delete(id);
    });
  }

  #make(uid: string, primaryKey: string): StoredIndex {
    const index = {
      uid,
      primaryKey,
      documents: new Map(),
      settings: { ...DEFAULTS },
      createdAt: this.#clock.now(),
    };
    this.indexes.set(uid, index);
    return index;
  }

  #enqueue(indexUid: string, type: Task["type"], work: () => void): EnqueuedTask {
    if (!/^[A-Za-z0-9_-]{1,400}$/.test(indexUid))
      throw new ApiError(400, "invalid_index_uid", `\`${indexUid}\` is not a valid index uid.`);
    const task: Task = {
      uid: this.#tasks.length,
      ...{ batchUid: null, indexUid, status: "enqueued" as const, type, canceledBy: null, error: null },
      ...{ duration: null, enqueuedAt: this.#clock.now(), startedAt: null, finishedAt: null },
    };
    this.#tasks.push(task);
    this.#waiting.push({ task, work });
    setImmediate(() => this.#work());
    return { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: task.enqueuedAt };
  }

  #work(): void {
    while (!this.#held) {
      const next = this.#waiting.shift();
      if (!next) return;
      try {
        next.work();
        next.task.status = "succeeded";
      } catch (error) {
        next.task.status = "failed";
        next.task.error = new ApiError(400, (error as Error).message, "The task failed.").body();
      }
      next.task.finishedAt = this.#clock.now();
    }
  }
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
