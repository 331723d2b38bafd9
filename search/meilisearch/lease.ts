import type { SearchTx } from "../engine.ts";

/** Longer than one step takes; a follower that died is followed after so long. */
const LEASE_MS = 60_000;

/** Takes the lease, or keeps it; false while another holds it. `now`: ISO instant. */
export async function takeLease(tx: SearchTx, holder: string, now: string): Promise<boolean> {
  await tx.run(
    "UPDATE search_follower SET holder = ?, until = ? WHERE holder IS NULL OR holder = ? OR until < ?",
    [holder, new Date(Date.parse(now) + LEASE_MS).toISOString(), holder, now],
  );
  const [row] = await tx.all<{ holder: string }>("SELECT holder FROM search_follower", []);
  return row?.holder === holder;
}

export async function giveUpLease(tx: SearchTx, holder: string): Promise<void> {
  await tx.run("UPDATE search_follower SET holder = NULL, until = NULL WHERE holder = ?", [holder]);
}
