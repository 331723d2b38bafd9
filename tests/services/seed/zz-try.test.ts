import { it } from "vitest";
import { openWorld } from "#tests/factories/world.ts";
import { seedRegion } from "../../../app/cli/seed/seed-region.ts";
it("seeds", async () => {
  const w = await openWorld();
  const t = performance.now();
  try { await seedRegion(w.db); } finally { console.log("ms", performance.now() - t); await w.close(); }
}, 300000);
