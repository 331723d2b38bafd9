import { data, type MiddlewareFunction } from "react-router";

/** The largest form is some 20 kB; half a megabyte leaves room and stops floods before they are read. */
const MAX_BODY_BYTES = 512 * 1024;

/** A mail program posts what RFC 8058 says, as multipart by preference. Nobody reads it: the address says it all. */
const STOP_LETTERS = /^\/brev\/sluta\/[^/]+$/;

/** Posts that come from elsewhere by right; each authenticates itself, and needs no cookie that could be used. */
const FROM_OUTSIDE = [/^\/sms\/svar$/, STOP_LETTERS];

/**
 * Refuses what no form of ours sends, before anything is read: posts from other sites (CSRF, together with the
 * SameSite cookie), bodies too large or of unsaid length, and bodies that are no plain form: ours carry no files.
 */
export const guardRequest: MiddlewareFunction<Response> = ({ request }, next) => {
  if (request.method !== "GET" && request.method !== "HEAD") {
    const { pathname } = new URL(request.url);
    if (!isOwnOrigin(request) && !FROM_OUTSIDE.some((pattern) => pattern.test(pathname)))
      throw data({ reason: "csrf" }, { status: 403 });
    const length = request.headers.get("Content-Length");
    if (length === null) throw data(null, { status: 411 });
    if (Number(length) > MAX_BODY_BYTES) throw data(null, { status: 413 });
    const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
    const isForm = type === "application/x-www-form-urlencoded";
    if (!isForm && !(type === "multipart/form-data" && STOP_LETTERS.test(pathname)))
      throw data(null, { status: 415 });
  }
  return next();
};

function isOwnOrigin(request: Request): boolean {
  const site = request.headers.get("Sec-Fetch-Site");
  if (site && site !== "same-origin" && site !== "none") return false;
  const origin = request.headers.get("Origin");
  if (!origin || origin === "null") return site === "same-origin" || site === "none";
  return URL.canParse(origin) && new URL(origin).host === request.headers.get("Host");
}
