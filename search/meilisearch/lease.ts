import type { SearchTx } from "../engine.ts";

/** Longer than Meilisearch is waited for with one task; a follower that died is followed after so long. */
const LEASE_MS = 180_000;

/** The right to tell Meilisearch of changes. `term` is another one each time that it changes hands. */
export interface Lease {
  holder: string;
  term: number;
}

/** Takes the lease when nobody has it or its time is out; null while somebody has it. `now`: ISO instant. */
export async function takeLease(tx: SearchTx, holder: string, now: string): Promise<Lease | null> {
  await tx.run(
    "UPDATE search_follower SET holder = ?, until = ?, term = term + 1 WHERE holder IS NULL OR until < ?",
    [holder, ends(now), now],
  );
  const [row] = await tx.all<Lease>("SELECT holder, term FROM search_follower", []);
  return row?.holder === holder ? row : null;
}

/** Keeps it for a while more; false when somebody else has had it since. */
export async function keepLease(tx: SearchTx, { holder, term }: Lease, now: string): Promise<boolean> {
  await tx.run("UPDATE search_follower SET until = ? WHERE holder = ? AND term = ?", [
    ends(now),
    holder,
    term,
  ]);
  const [row] = await tx.all<Lease>("SELECT holder, term FROM search_follower", []);
  return row?.holder === holder && row.term === term;
}

export async function giveUpLease(tx: SearchTx, { holder, term }: Lease): Promise<void> {
  await tx.run("UPDATE search_follower SET holder = NULL, until = NULL WHERE holder = ? AND term = ?", [
    holder,
    term,
  ]);
}

const ends = (now: string): string => new Date(Date.parse(now) + LEASE_MS).toISOString();
