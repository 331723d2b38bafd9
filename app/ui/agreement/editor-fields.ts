import type { FieldMetadata } from "@conform-to/react";
import type { agreementForm } from "#app/domain/agreement/agreement-form.ts";
import type { useSchemaForm } from "../schema-form.tsx";

/** The fields of the agreement's form, as its parts take them. */
export type EditorFields = ReturnType<typeof useSchemaForm<typeof agreementForm>>[1];

export interface EditorPeople {
  employerAccounts: readonly { userId: string; name: string }[];
  unitAccounts: readonly { userId: string; name: string }[];
  managers: readonly { userId: string; name: string }[];
}

export function peopleOptions(people: readonly { userId: string; name: string }[]) {
  return people.map(({ userId, name }) => ({ value: userId, label: name }));
}

/**
 * The props of one cell in a list of rows. The page has its rows whether the list has values or not, so that it
 * works without JavaScript.
 */
export function cellProps(list: FieldMetadata, row: number, key: string | null) {
  const path = key === null ? `[${row}]` : `[${row}].${key}`;
  const rows: unknown[] = Array.isArray(list.initialValue) ? list.initialValue : [];
  const cell = rows[row];
  const value = key === null ? cell : fieldOf(cell, key);
  return {
    name: `${list.name}${path}`,
    id: `${list.id}${path}`,
    errors: list.allErrors[`${list.name}${path}`],
    defaultValue: typeof value === "string" ? value : undefined,
    required: false as const,
  };
}

function fieldOf(cell: unknown, key: string): unknown {
  return typeof cell === "object" && cell !== null ? (cell as Record<string, unknown>)[key] : undefined;
}
