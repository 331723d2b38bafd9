import { logger } from "#app/platform/logger.server.ts";
import { type OutboxRun, runOutbox } from "#app/services/outbox/run-outbox.server.ts";

const PAUSE_MS = 1_000;

/** Keeps the outbox moving until `stop`, which waits for the round under way. */
export function startBackground(makeRun: () => OutboxRun): { stop(): Promise<void> } {
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
      const taken = await runOutbox(makeRun()).catch((error: unknown) => {
        logger.error({ failure: error instanceof Error ? error.name : "unknown" }, "outbox round failed");
        return 0;
      });
      if (taken === 0 && !stopped) await rest();
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
