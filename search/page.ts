const DEFAULT_LIMIT = 20;
const MOST = 100;
/** Nobody reads so far; a crawler that does costs the database. */
const FURTHEST = 10_000;

/** A page within bounds whatever was asked: limit 0–100 (20 when not a number), offset 0–10 000, whole numbers. */
export function boundedPage(page: { limit?: number; offset?: number } | undefined): {
  limit: number;
  offset: number;
} {
  return { limit: whole(page?.limit, DEFAULT_LIMIT, MOST), offset: whole(page?.offset, 0, FURTHEST) };
}

function whole(value: number | undefined, otherwise: number, most: number): number {
  if (value === undefined || Number.isNaN(value)) return otherwise;
  return Math.min(Math.max(Math.trunc(value), 0), most);
}
