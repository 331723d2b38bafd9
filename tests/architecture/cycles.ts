import type { SourceFile } from "./source-file.ts";

/**
 * The cycles of the import graph, each as the files of one strongly connected group (Tarjan 1972), so that a
 * knot of many cycles is reported once.
 */
export function findCycles(files: readonly SourceFile[]): string[][] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const cycles: string[][] = [];

  const visit = (path: string): number => {
    order.set(path, order.size);
    low.set(path, order.get(path)!);
    stack.push(path);
    for (const { target } of byPath.get(path)!.imports) {
      if (!target || !byPath.has(target)) continue;
      if (!order.has(target)) low.set(path, Math.min(low.get(path)!, visit(target)));
      else if (stack.includes(target)) low.set(path, Math.min(low.get(path)!, order.get(target)!));
    }
    if (low.get(path) === order.get(path)) {
      const group = stack.splice(stack.indexOf(path));
      const importsItself = byPath.get(path)!.imports.some(({ target }) => target === path);
      if (group.length > 1 || importsItself) cycles.push(group);
    }
    return low.get(path)!;
  };
  for (const file of files) if (!order.has(file.path)) visit(file.path);
  return cycles;
}
