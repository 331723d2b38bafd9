import { setImmediate } from "node:timers/promises";
import {
  dropProfile,
  emptyColumns,
  type ProfileColumns,
  putProfile,
} from "#app/domain/matching/columns/profile-columns.ts";
import { type Instant, swedishDate } from "#app/domain/shared/dates.ts";
import type { Reader } from "#db/database.ts";
import { type ProfileChange, profileChanges, REMEMBERED } from "#db/queries/profile-changes.server.ts";
import { publishedProfiles, withoutConsent } from "#db/queries/published-profiles.server.ts";

/**
 * One unit's published profiles in memory, as the database had them at the write numbered `last`: a cache that may be
 * thrown away at any time, with nothing in it that is not in the projection, and never on disk. It changes in place.
 */
export interface ColumnsOfUnit {
  columns: ProfileColumns;
  last: number;
  /** The number of the last write to a link or a consent. */
  ticked: number;
  /** Nobody in here had left before that number; null before the first reading. */
  wholeSince: number | null;
  /** By slot; what stands under a free one is nobody's. */
  ids: string[];
  slots: Map<string, number>;
  /** The slot of the profile whose last write has that number. */
  slotByVersion: Map<number, number>;
}

/** Who of the columns may be read: everybody in a class of k, but where consents have run out those named alone. */
export type Standing = ReadonlySet<string> | null;

interface Kept {
  unit: ColumnsOfUnit;
  /** When every consent held, in writes and days. */
  allHeld: string | null;
  /** One at a time: an older answer must not overwrite a newer. */
  turn: Promise<unknown>;
}

/** A connection's columns live as long as the connection. */
const keptBy = new WeakMap<Reader, Map<string, Kept>>();

/** So many changes are read at a time; between two others get their turn. */
const PAGE = 500;

/**
 * Looks at the columns as the database has them now: what has been written since last time is read first, the first
 * time everything. `look` is called in the same turn and keeps no slot: the next write may give it to another.
 */
export async function lookInColumns<Value>(
  read: Reader,
  { id, k }: { id: string; k: number },
  now: Instant,
  look: (unit: ColumnsOfUnit, only: Standing) => Value,
): Promise<Value> {
  const units = keptBy.get(read) ?? new Map<string, Kept>();
  keptBy.set(read, units);
  const kept = units.get(id) ?? { unit: nothingYet(), allHeld: null, turn: Promise.resolve() };
  units.set(id, kept);
  const turn = kept.turn.then(async () => {
    kept.unit = await updated(read, id, kept.unit);
    return look(kept.unit, await currentStanding(read, { id, k }, now, kept));
  });
  kept.turn = turn.catch(() => undefined);
  return turn;
}

/**
 * As a rule every consent holds, and that stays so until the day, a link or a consent is another. Where one has run out
 * it is asked each time, until the day's work has taken the profile away.
 */
async function currentStanding(
  read: Reader,
  unit: { id: string; k: number },
  now: Instant,
  kept: Kept,
): Promise<Standing> {
  const asOf = `${kept.unit.ticked} ${swedishDate(now)}`;
  if (kept.allHeld === asOf) return null;
  if ((await withoutConsent(read, unit.id, now)).length > 0) {
    const { profiles } = await publishedProfiles(read, unit, now);
    return new Set(profiles.map(({ profileId }) => profileId));
  }
  kept.allHeld = asOf;
  return null;
}

function nothingYet(): ColumnsOfUnit {
  return {
    columns: emptyColumns(),
    last: 0,
    ticked: 0,
    wholeSince: null,
    ids: [],
    slots: new Map(),
    slotByVersion: new Map(),
  };
}

/** Page after page: the last, which is short, makes them what they are at one moment. */
async function updated(read: Reader, unitId: string, unit: ColumnsOfUnit): Promise<ColumnsOfUnit> {
  for (;;) {
    const { last, ticked, changes } = await profileChanges(read, unitId, unit.last, PAGE);
    unit.wholeSince ??= last;
    // Another database in its place, or so far behind that not all who left are remembered.
    if (last < unit.last || last - unit.wholeSince > REMEMBERED) return updated(read, unitId, nothingYet());
    for (const change of changes) follow(unit, change);
    unit.last = changes.length < PAGE ? last : changes.at(-1)!.version;
    if (changes.length < PAGE) {
      unit.wholeSince = last;
      unit.ticked = ticked;
      return unit;
    }
    await setImmediate();
  }
}

function follow({ columns, ids, slots, slotByVersion }: ColumnsOfUnit, change: ProfileChange): void {
  if ("gone" in change) {
    const slot = slotByVersion.get(change.gone);
    // Came and went since last time.
    if (slot === undefined) return;
    dropProfile(columns, slot);
    slotByVersion.delete(change.gone);
    slots.delete(ids[slot]!);
    return;
  }
  const slot = putProfile(columns, change.view, change.classKey);
  ids[slot] = change.profileId;
  slots.set(change.profileId, slot);
  slotByVersion.set(change.version, slot);
}
