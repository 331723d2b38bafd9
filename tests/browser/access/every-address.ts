import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "../../../app/routes.ts";

/** Every address of the table of contents, with its parameters by name: `/arbetsgivare/platser/:id`. */
export async function everyAddress(): Promise<string[]> {
  return walk((await routes) as RouteConfigEntry[], "").sort();
}

function walk(entries: readonly RouteConfigEntry[], above: string): string[] {
  return entries.flatMap((entry) => {
    const here = entry.path ? `${above}/${entry.path}`.replace(/\/+/g, "/") : above;
    const below = walk(entry.children ?? [], here);
    // A layout without a path of its own is no address.
    const own = entry.path !== undefined || entry.index ? [here || "/"] : [];
    return [...new Set([...own, ...below])];
  });
}
