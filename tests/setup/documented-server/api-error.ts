import type { MeilisearchErrorResponse } from "meilisearch";

const TYPES: Record<number, string> = {
  401: "auth",
  403: "auth",
  404: "invalid_request",
  400: "invalid_request",
  409: "invalid_request",
};

/** An error as the reference lists it: status and code. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }

  body(): MeilisearchErrorResponse {
    return {
      message: this.message,
      code: this.code,
      type: TYPES[this.status] ?? "internal",
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}

/** Refuses a body that is no object, or has a field that the route does not know. */
export function fieldsOf(
  body: unknown,
  known: readonly string[],
  code = "bad_request",
): Record<string, unknown> {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new ApiError(400, code, "Invalid value type: expected an object");
  for (const field of Object.keys(body))
    if (!known.includes(field))
      throw new ApiError(400, code, `Unknown field \`${field}\`: expected one of ${known.join(", ")}`);
  return body as Record<string, unknown>;
}
