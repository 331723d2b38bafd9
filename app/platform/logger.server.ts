import { pino } from "pino";
import { env } from "./env.server.ts";

/** Log lines carry ids of rows and names of acts, never a person's data (a test reads what is written). */
export const logger = pino({
  level: env().mode === "test" ? "silent" : env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths: ["*.email", "*.phone", "*.name", "*.code", "*.secret", "*.password"], remove: true },
});
