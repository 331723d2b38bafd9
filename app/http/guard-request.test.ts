import { describe, expect, it } from "vitest";
import { guardRequest } from "./guard-request.server.ts";
import { safeReturnPath } from "./return-path.ts";

type Guard = (args: { request: Request }, next: () => Promise<Response>) => unknown;
const guard = guardRequest as unknown as Guard;

const FORM = "application/x-www-form-urlencoded;charset=UTF-8";

/** The status that a request meets: 200 when it is let through. */
function statusOf(method: string, headers: Record<string, string>, path = "/x"): number {
  const request = new Request(`https://jobbron.example${path}`, {
    method,
    headers: { Host: "jobbron.example", "Content-Length": "10", "Content-Type": FORM, ...headers },
  });
  try {
    guard({ request }, async () => new Response());
    return 200;
  } catch (thrown) {
    return (thrown as { init?: { status: number } }).init?.status ?? 0;
  }
}

describe("requests that no form of ours sends", () => {
  it("lets our own forms through", () => {
    expect(statusOf("POST", { Origin: "https://jobbron.example", "Sec-Fetch-Site": "same-origin" })).toBe(
      200,
    );
    expect(statusOf("POST", { Origin: "https://jobbron.example" })).toBe(200);
  });

  it.each([
    ["another site", { Origin: "https://evil.example" }],
    ["another site that says so", { Origin: "https://jobbron.example", "Sec-Fetch-Site": "cross-site" }],
    ["a sibling site", { Origin: "https://other.jobbron.example", "Sec-Fetch-Site": "same-site" }],
    ["a sandboxed frame", { Origin: "null" }],
    ["nobody known", {}],
    ["rubbish", { Origin: "jobbron.example" }],
  ])("refuses a post from %s", (_, headers) => {
    expect(statusOf("POST", headers)).toBe(403);
  });

  it("refuses bodies too large or of unsaid length before they are read", () => {
    const own = { Origin: "https://jobbron.example" };
    expect(statusOf("POST", { ...own, "Content-Length": String(10 * 1024 * 1024) })).toBe(413);
    expect(statusOf("POST", { ...own, "Content-Length": String(512 * 1024) })).toBe(200);
  });

  it.each(["application/json", "text/plain", "multipart/form-data", "multipart/form-data; boundary=x", ""])(
    "refuses a body of the kind %j, which none of our forms sends",
    (type) => {
      expect(statusOf("POST", { Origin: "https://jobbron.example", "Content-Type": type })).toBe(415);
    },
  );

  it("lets a mail program stop a letter by its address alone, in the kinds of form that RFC 8058 names", () => {
    for (const type of [FORM, "multipart/form-data; boundary=x"]) {
      expect(statusOf("POST", { "Content-Type": type }, "/brev/sluta/id.secret")).toBe(200);
      expect(statusOf("POST", { "Content-Type": type }, "/brev/sluta/id.secret/mer")).toBe(403);
    }
    expect(statusOf("POST", { "Content-Type": "application/json" }, "/brev/sluta/id.secret")).toBe(415);
    expect(statusOf("POST", { "Content-Length": "600000" }, "/brev/sluta/id.secret")).toBe(413);
  });

  it("lets anybody look", () => {
    expect(statusOf("GET", { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" })).toBe(200);
  });
});

describe("where a sign-in returns to", () => {
  it("is a path of the portal", () => {
    expect(safeReturnPath("/arbetsgivare/platser/018f-ab?steg=2")).toBe(
      "/arbetsgivare/platser/018f-ab?steg=2",
    );
  });

  it.each([
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "evil",
    "",
    null,
    `/${"a".repeat(400)}`,
    "/a\nb",
    "/%0d%0a<script>",
  ])("is never %j", (value) => {
    expect(safeReturnPath(value)).toBeNull();
  });
});
