import { measureParticipants } from "./match/participants.ts";
import { measurePlacements } from "./match/placements.ts";
import { run as seatRound } from "./match-round.ts";

/**
 * Matching, each way: the best 50 with their grounds, from columns (as the portal does), from SQL, and by the plain model
 * over objects that SQL has picked out; beside them one pass over the columns' bytes. Seeded people through the gate
 * itself, the demo region's needs, a database file.
 *
 * --profiles 100000, --seed 7, --directions placement,participant, --round 500x200 (match-round.ts, alone or with the rest)
 */
export async function run(flags: Readonly<Record<string, string>>, print: (line: object) => void) {
  const n = Number(flags.profiles || 100_000);
  const seed = Number(flags.seed || 7);
  const both = "round" in flags && !("profiles" in flags) ? "" : "placement,participant";
  const directions = (flags.directions || both).split(",");
  const say = (line: object) => print({ workload: "match", ...line });
  if (directions.includes("placement")) await measurePlacements(n, seed, say);
  if (directions.includes("participant")) await measureParticipants(n, seed, say);
  if ("round" in flags) await seatRound(flags, print);
}
