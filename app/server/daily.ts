import type { DailyWork } from "#app/services/jobs/run-daily.server.ts";
import { runRetention } from "#app/services/retention/run-retention.server.ts";

/** What is done once a day, on one page. */
export const DAILY: readonly DailyWork[] = [{ name: "retention", run: runRetention }];
