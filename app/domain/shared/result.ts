/** An expected outcome is a value: `ok` with what came of it, or a failure with its name. */
export type Result<Value, Failure extends string> =
  | { ok: true; value: Value }
  | { ok: false; failure: Failure; detail?: Record<string, string | number> };

export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function fail<Failure extends string>(
  failure: Failure,
  detail?: Record<string, string | number>,
): { ok: false; failure: Failure; detail?: Record<string, string | number> } {
  return detail ? { ok: false, failure, detail } : { ok: false, failure };
}
