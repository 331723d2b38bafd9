/** A field that the index does not have is a mistake of ours, and must not become a query. */
export function known(fields: readonly string[], field: string): string {
  if (!fields.includes(field)) throw new RangeError(`The index has no such field: ${field}`);
  return field;
}
