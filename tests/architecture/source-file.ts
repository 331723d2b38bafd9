import { dirname, posix } from "node:path";
import { parseSync, Visitor } from "oxc-parser";

/** One source file as the rules see it: what it imports and which parts of the outer world it touches. */
export interface SourceFile {
  /** From the project's root, with forward slashes. */
  path: string;
  lines: number;
  imports: readonly ImportEdge[];
  worldAccess: readonly WorldAccess[];
  /** The string literals, for the table of routes. */
  strings: readonly string[];
}

export interface ImportEdge {
  specifier: string;
  /** Path from the project's root when it is ours, else undefined: a package, a Node module, a virtual one. */
  target?: string;
}

export interface WorldAccess {
  kind: "environment" | "wall clock" | "randomness";
  line: number;
}

/** Parses TypeScript text. Imports of every form are collected, types and `import()` included. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  const specifiers: string[] = [];
  const worldAccess: WorldAccess[] = [];
  const strings: string[] = [];
  const touch = (kind: WorldAccess["kind"], node: { start: number }) =>
    worldAccess.push({ kind, line: text.slice(0, node.start).split("\n").length });

  new Visitor({
    ImportDeclaration: ({ source }) => void specifiers.push(source.value),
    ExportAllDeclaration: ({ source }) => void specifiers.push(source.value),
    ExportNamedDeclaration: ({ source }) => void (source && specifiers.push(source.value)),
    ImportExpression: ({ source }) => void specifiers.push(literalText(source) ?? "(computed)"),
    TSImportType: ({ source }) => void specifiers.push(source.value),
    Literal: ({ value }) => void (typeof value === "string" && strings.push(value)),
    MemberExpression: (node) => {
      const kind = WORLD[`${nameOf(node.object)}.${nameOf(node.property)}`];
      if (kind) touch(kind, node);
    },
    NewExpression: (node) => {
      // `new Date(text)` reads a text; only `new Date()` reads the clock.
      if (nameOf(node.callee) === "Date" && node.arguments.length === 0) touch("wall clock", node);
    },
    CallExpression: (node) => {
      if (nameOf(node.callee) === "Date") touch("wall clock", node);
    },
  }).visit(program);

  return {
    path,
    lines: text.trimEnd().split("\n").length,
    imports: [...new Set(specifiers)].map((specifier) => ({ specifier, ...resolve(path, specifier) })),
    worldAccess,
    strings,
  };
}

const WORLD: Record<string, WorldAccess["kind"]> = {
  "process.env": "environment",
  "Date.now": "wall clock",
  "Temporal.Now": "wall clock",
  "Math.random": "randomness",
};

function nameOf(node: { type: string; name?: unknown; value?: unknown }): string {
  return String(node.type === "Identifier" ? node.name : (node.value ?? ""));
}

function literalText(node: {
  type: string;
  value?: unknown;
  quasis?: { value: { cooked: string | null } }[];
}) {
  if (node.type === "Literal") return String(node.value);
  if (node.type === "TemplateLiteral" && node.quasis?.length === 1)
    return node.quasis[0]!.value.cooked ?? undefined;
  return undefined;
}

/** What the build makes is not a source. Aliases are those of package.json: `#app/…` is `./app/…`, and so on for the top folders. */
function resolve(from: string, specifier: string): { target?: string } {
  // React Router writes the types of each route into a folder of its own (.react-router/types).
  if (specifier.includes("/+types/")) return {};
  const path = specifier.replace(/\?.*$/, "");
  if (path.startsWith("#")) return { target: path.slice(1) };
  if (!path.startsWith(".")) return {};
  const target = posix.join(dirname(from), path);
  return target.startsWith("build/") ? {} : { target };
}
