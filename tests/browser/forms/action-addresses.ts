import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes.ts";

const APP = join(import.meta.dirname, "..", "..", "..", "app");

/** Every address of the table of contents that takes a post: its route's module exports an action. */
export async function actionAddresses(): Promise<string[]> {
  return walk((await routes) as RouteConfigEntry[], "").sort();
}

function walk(entries: readonly RouteConfigEntry[], above: string): string[] {
  return entries.flatMap((entry) => {
    const here = entry.path ? `${above}/${entry.path}`.replace(/\/+/g, "/") : above;
    const takesPosts = ACTION.test(readFileSync(join(APP, entry.file), "utf8"));
    return [...(takesPosts ? [here || "/"] : []), ...walk(entry.children ?? [], here)];
  });
}

const ACTION = /^export (?:(?:async )?function|const) action\b|^export \{[^}]*\baction\b/m;
