/** Distinct values, each under a small number: what is said of a value is reckoned once for all who have it. */
export interface Dictionary<Value> {
  values: Value[];
  codeOf: Map<string, number>;
}

export function emptyDictionary<Value>(): Dictionary<Value> {
  return { values: [], codeOf: new Map() };
}

/** The number of what `key` stands for, which is made when it is met for the first time. */
export function codeFor<Value>(
  { values, codeOf }: Dictionary<Value>,
  key: string,
  make: () => Value,
): number {
  const known = codeOf.get(key);
  if (known !== undefined) return known;
  codeOf.set(key, values.length);
  return values.push(make()) - 1;
}
