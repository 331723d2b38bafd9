import { defineConfig } from "vitest/config";
import { sqldPath } from "./tests/setup/sqld.ts";

/** Tests of whole processes and of migrations take seconds, not milliseconds, on two busy cores. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Minutes long, so part of nothing but `npm run test:long`. */
const LONG = process.argv.includes("long");
const HOURS = { testTimeout: 3 * 3_600_000 };

const SERVICES = ["tests/services/**/*.test.ts"];
/** What it finds does not depend on the driver, and it asks thousands of times. */
const ATTACKER = ["tests/attacker/**/*.test.ts"];

// Workers inherit it: invented people and open keys only.
process.env.JOBBRON_MODE = "test";

export default defineConfig({
  test: {
    pool: "forks",
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{app,db,search,emails,scripts}/**/*.test.{ts,tsx}",
            "tests/*.test.ts",
            "tests/{setup,factories}/**/*.test.ts",
          ],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: "services-file",
          include: [...SERVICES, ...ATTACKER],
          env: { TEST_DATABASE: "file" },
          ...PATIENT,
        },
      },
      {
        test: {
          name: "services-libsql",
          include: sqldPath() ? SERVICES : ["tests/setup/services-without-sqld.ts"],
          env: { TEST_DATABASE: "libsql" },
          ...PATIENT,
        },
      },
      ...(LONG ? [{ test: { name: "long", include: ["tests/long/**/*.test.ts"], ...HOURS } }] : []),
      { test: { name: "contract", include: ["tests/contract/**/*.test.ts"], ...PATIENT } },
    ],
  },
});
