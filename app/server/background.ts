import { logger } from "#app/platform/logger.server.ts";
import { runDaily } from "#app/services/jobs/run-daily.server.ts";
import { type OutboxRun, runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { DAILY } from "./daily.ts";

const PAUSE_MS = 1_000;
const DAILY_CHECK_MS = 10 * 60_000;

/** Keeps the outbox moving, and the day's work done, until `stop`, which waits for the round under way. */
export function startBackground(makeRun: () => OutboxRun): { stop(): Promise<void> } {
  let stopped = false;
  let nextDaily = 0;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, PAUSE_MS);
    });
  const loop = (async () => {
    while (!stopped) {
      const run = makeRun();
      if (Date.parse(run.now) >= nextDaily) {
        nextDaily = Date.parse(run.now) + DAILY_CHECK_MS;
        await runDaily(run.db, run.now, DAILY).catch(report("daily round failed"));
      }
      const taken = await runOutbox(run).catch(report("outbox round failed"));
      if (!taken && !stopped) await rest();
    }
  })();
  return {
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      wake?.();
      await loop;
    },
  };
}

function report(what: string) {
  return (error: unknown): undefined => {
    logger.error({ failure: error instanceof Error ? error.name : "unknown" }, what);
  };
}
