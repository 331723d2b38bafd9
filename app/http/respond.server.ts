import { data, redirect } from "react-router";
import type { Result } from "#app/domain/shared/result.ts";

/**
 * Gives a service's value, or answers for the failures that no form can show: missing and forbidden are the same
 * 404, a too weak sign-in steps up and comes back, a stale version is a 409 that says so.
 */
export function valueOr404<Value, Failure extends string>(
  result: Result<Value, Failure>,
  request: Request,
): Value {
  if (result.ok) return result.value;
  throw failureResponse(result.failure, request);
}

/** The response for a failure of that kind; an unexpected name is a bug and becomes a 500. */
export function failureResponse(failure: string, request: Request): Response | ReturnType<typeof data> {
  switch (failure) {
    case "not_found":
      return data(null, { status: 404 });
    case "stale":
      return data(null, { status: 409 });
    case "too_many":
      return data(null, { status: 429 });
    case "needs_assurance": {
      const url = new URL(request.url);
      return redirect(`/bekrafta?till=${encodeURIComponent(url.pathname.replace(/\.data$/, ""))}`);
    }
    default:
      throw new Error(`A service failed with "${failure}", which no page shows`);
  }
}
