import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { EXEMPT_TEXTS, GUARDED_TEXTS, type GuardedText } from "./guarded-texts.ts";

/** Ids, codes and names of fields are shorter; nobody writes about a person in so few signs. */
const FREE_FROM = 65;

const TABLE: Readonly<Record<string, GuardedText>> = GUARDED_TEXTS;

/** Each free-text field of a schema, by the name of the field of the form it stands in. */
function freeTexts(schema: z.core.$ZodType, field = ""): string[] {
  const def = schema._zod.def as unknown as Record<string, unknown> & { type: string };
  switch (def.type) {
    case "string":
      return isFree(schema as z.ZodString) ? [field] : [];
    case "object":
      return Object.entries(def.shape as Record<string, z.core.$ZodType>).flatMap(([name, inner]) =>
        freeTexts(inner, field === "" ? name : field),
      );
    case "union":
      return (def.options as z.core.$ZodType[]).flatMap((option) => freeTexts(option, field));
    case "array":
      return freeTexts(def.element as z.core.$ZodType, field);
    case "record":
      return freeTexts(def.valueType as z.core.$ZodType, field);
    case "pipe":
      return freeTexts(def.out as z.core.$ZodType, field).length === 0 && isTransform(def.out)
        ? freeTexts(def.in as z.core.$ZodType, field)
        : freeTexts(def.out as z.core.$ZodType, field);
    default:
      return def.innerType ? freeTexts(def.innerType as z.core.$ZodType, field) : [];
  }
}

const isTransform = (schema: unknown) => (schema as z.core.$ZodType)._zod.def.type === "transform";

function isFree(schema: z.ZodString): boolean {
  const { format, maxLength } = schema;
  return format === null && (maxLength === null ? !isRefined(schema) : maxLength >= FREE_FROM);
}

/** A day or a code is a text without a length that a rule of its own holds. */
const isRefined = (schema: z.ZodString) =>
  (schema._zod.def.checks ?? []).some((check) => check._zod.def.check === "custom");

async function formFields(): Promise<{ form: string; field: string }[]> {
  const files = globSync("app/domain/**/*.ts").filter(
    (path) => !/\.(test|data|test-data|fixture)\.ts$/.test(path) && /orm/.test(readFileSync(path, "utf8")),
  );
  const found: { form: string; field: string }[] = [];
  for (const path of files) {
    const file = path.replace("app/domain/", "").replace(/\.ts$/, "");
    const exports = (await import(/* @vite-ignore */ resolve(path))) as Record<string, unknown>;
    for (const [name, value] of Object.entries(exports)) {
      if (!/Forms?$/.test(name)) continue;
      const schema = value instanceof z.ZodType ? value : (value as { schema?: unknown } | null)?.schema;
      if (schema instanceof z.ZodType)
        for (const field of new Set(freeTexts(schema))) found.push({ form: `${file}.${name}`, field });
    }
  }
  return found;
}

describe("the table of guarded texts", () => {
  const guards = ({ form, field }: { form: string; field: string }) =>
    Object.values(TABLE).some(({ forms, fields }) => forms.includes(form) && field in fields);
  const exemption = ({ form, field }: { form: string; field: string }) =>
    `${form.slice(0, form.lastIndexOf("."))}.${field}`;

  it("has every free-text field of every form, or the reason why not", async () => {
    const fields = await formFields();
    expect(fields.length).toBeGreaterThan(30);
    expect(fields.filter((one) => !guards(one) && !(exemption(one) in EXEMPT_TEXTS))).toEqual([]);
  });

  it("names no field and no form that is not there", async () => {
    const fields = await formFields();
    const known = new Set(fields.map(({ field }) => field));
    const forms = new Set(fields.map(({ form }) => form));
    const guarded = Object.values(TABLE).flatMap((one) => Object.keys(one.fields));
    expect(guarded.filter((field) => !known.has(field))).toEqual([]);
    expect(
      Object.values(TABLE)
        .flatMap((one) => one.forms)
        .filter((form) => !forms.has(form)),
    ).toEqual([]);
    const exempt = new Set(fields.map(exemption));
    expect(Object.keys(EXEMPT_TEXTS).filter((key) => !exempt.has(key))).toEqual([]);
  });

  it("is all the free text there is: routes and http make no text field of their own", () => {
    const paths = globSync("app/{routes,http}/**/*.{ts,tsx}");
    const own = paths.flatMap((path) =>
      [
        ...readFileSync(path, "utf8").matchAll(
          /z\s*\.string\(\)(?:\s*\.trim\(\))?(?:\s*\.min\(\d+\))?\s*\.max\((\d+)\)/g,
        ),
      ]
        .filter(([, max]) => Number(max) >= FREE_FROM)
        .map(([text]) => `${path}: ${text.replaceAll(/\s/g, "")}`),
    );
    expect(own.sort()).toEqual(ROUTE_TEXTS);
  });
});

/** Addresses to go back to, search words, versions and choices of ids: compared or looked up, never kept. */
const ROUTE_TEXTS = [
  "app/routes/caseworker/save-posted-part.server.ts: z.string().max(80)",
  "app/routes/manager/log-control.tsx: z.string().max(120)",
  "app/routes/participant/consents.tsx: z.string().max(80)",
  "app/routes/participant/matches.tsx: z.string().max(300)",
];
