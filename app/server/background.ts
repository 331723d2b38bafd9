import { logger } from "#app/platform/logger.server.ts";
import { runDaily } from "#app/services/jobs/run-daily.server.ts";
import { fillColumns } from "#app/services/matching/fill-columns.server.ts";
import { type OutboxRun, runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import type { searchFollower } from "#search/configured.server.ts";
import { DAILY } from "./daily.ts";

const PAUSE_MS = 1_000;
const DAILY_CHECK_MS = 10 * 60_000;

/**
 * Keeps the outbox moving, the day's work done, and Meilisearch told where there is one, and begins by reading what is
 * matched into memory; until `stop`, which waits for the rounds under way. The telling has a loop of its own: no mail waits for a search server.
 */
export function startBackground(
  makeRun: () => OutboxRun,
  follow: ReturnType<typeof searchFollower>,
): { stop(): Promise<void> } {
  let nextDaily = 0;
  let stopped = false;
  const { db, now } = makeRun();
  const filling = fillColumns({ read: db.read, now }, () => stopped).catch(report("matching not filled"));
  const loops = [
    startLoop(async () => {
      const run = makeRun();
      if (Date.parse(run.now) >= nextDaily) {
        nextDaily = Date.parse(run.now) + DAILY_CHECK_MS;
        await runDaily(run.db, run.now, DAILY).catch(report("daily round failed"));
      }
      return Boolean(await runOutbox(run).catch(report("outbox round failed")));
    }),
  ];
  if (follow) {
    loops.push(
      startLoop(async (stopping) =>
        Boolean(await follow(makeRun().db, stopping).catch(report("search round failed"))),
      ),
    );
  }
  return {
    stop: async () => {
      stopped = true;
      await Promise.all([filling, ...loops.map((loop) => loop.stop())]);
    },
  };
}

/** Round after round, with a pause after one that found nothing to do. */
function startLoop(round: (stopping: () => boolean) => Promise<boolean>): { stop(): Promise<void> } {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let wake: (() => void) | undefined;
  const rest = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
      timer = setTimeout(resolve, PAUSE_MS);
    });
  const loop = (async () => {
    while (!stopped) {
      const more = await round(() => stopped);
      if (!more && !stopped) await rest();
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
