import { describe, expect, it } from "vitest";
import { EnvError, parseEnv, UNENCRYPTED_ON_PURPOSE } from "./env.server.ts";

const key = (byte: number) => Buffer.alloc(32, byte).toString("base64");
const PRODUCTION = {
  DATABASE_URL: "file:/var/lib/jobbron/jobbron.db",
  DATABASE_ENCRYPTION_KEY: "en lång nyckel till filen",
  ORIGIN: "https://jobbron.example",
  SEALING_KEY: key(1),
  HASHING_KEY: key(2),
  LINK_KEY: key(3),
  RESEND_API_KEY: "re_x",
};

function problemsOf(source: Record<string, string | undefined>): string {
  try {
    parseEnv(source);
    return "";
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
}

describe("the settings", () => {
  it("are production unless said otherwise, and a whole production starts", () => {
    expect(parseEnv(PRODUCTION)).toMatchObject({
      mode: "production",
      secureOrigin: true,
      localMailbox: false,
    });
  });

  it.each([
    "DATABASE_URL",
    "DATABASE_ENCRYPTION_KEY",
    "ORIGIN",
    "SEALING_KEY",
    "HASHING_KEY",
    "LINK_KEY",
    "RESEND_API_KEY",
  ])("refuse production without %s and say so", (name) => {
    expect(problemsOf({ ...PRODUCTION, [name]: undefined })).toContain(`${name}: saknas`);
    expect(problemsOf({ ...PRODUCTION, [name]: "" })).toContain(`${name}: saknas`);
  });

  it("list everything that is missing at once", () => {
    expect(problemsOf({}).match(/saknas/g)?.length).toBeGreaterThanOrEqual(3);
  });

  it("refuse production over plain http and with the keys of the demo", () => {
    expect(problemsOf({ ...PRODUCTION, ORIGIN: "http://jobbron.example" })).toContain("https:");
    const demo = parseEnv({ JOBBRON_MODE: "demo" });
    expect(problemsOf({ ...PRODUCTION, SEALING_KEY: demo.SEALING_KEY })).toContain("demonycklarna");
  });

  it("refuse one key for two purposes", () => {
    expect(problemsOf({ ...PRODUCTION, LINK_KEY: PRODUCTION.SEALING_KEY })).toContain("tre olika nycklar");
  });

  it("let a database file stand unencrypted only when that is said in so many words", () => {
    const bare = { ...PRODUCTION, DATABASE_ENCRYPTION_KEY: undefined };
    expect(problemsOf({ ...bare, DATABASE_UNENCRYPTED: "true" })).toContain("DATABASE_UNENCRYPTED");
    expect(problemsOf({ ...bare, DATABASE_UNENCRYPTED: UNENCRYPTED_ON_PURPOSE })).toBe("");
  });

  it("refuse a libSQL server whose disk nobody says is encrypted", () => {
    const server = { ...PRODUCTION, DATABASE_URL: "https://db.example", DATABASE_ENCRYPTION_KEY: undefined };
    expect(problemsOf(server)).toContain("DISK_IS_ENCRYPTED");
    expect(problemsOf({ ...server, DISK_IS_ENCRYPTED: "true" })).toBe("");
  });

  it("need nothing but its address for a demo on a libSQL server", () => {
    expect(problemsOf({ JOBBRON_MODE: "demo", DATABASE_URL: "http://127.0.0.1:8080" })).toBe("");
  });

  it("take Meilisearch with both its settings or neither", () => {
    const [url, key] = ["https://sok.example", "en-huvudnyckel-som-ingen-har"];
    expect(problemsOf({ ...PRODUCTION, MEILI_URL: url })).toContain("MEILI_MASTER_KEY: saknas");
    expect(problemsOf({ ...PRODUCTION, MEILI_MASTER_KEY: key })).toContain("MEILI_URL: saknas");
    expect(problemsOf({ JOBBRON_MODE: "demo", MEILI_URL: url })).toContain("MEILI_MASTER_KEY: saknas");
    expect(problemsOf({ ...PRODUCTION, MEILI_URL: url, MEILI_MASTER_KEY: key })).toBe("");
    expect(problemsOf({ ...PRODUCTION, MEILI_URL: url, MEILI_MASTER_KEY: "kort" })).toContain("minst 16");
    expect(problemsOf({ ...PRODUCTION, MEILI_URL: "sok.example", MEILI_MASTER_KEY: key })).toContain(
      "MEILI_URL: ska vara",
    );
  });

  it.each(["http://127.0.0.1:7700", "http://localhost:7700", "http://[::1]:7700"])(
    "take Meilisearch without TLS on the same machine (%s)",
    (url) => {
      expect(
        problemsOf({ ...PRODUCTION, MEILI_URL: url, MEILI_MASTER_KEY: "en-huvudnyckel-som-ingen-har" }),
      ).toBe("");
    },
  );

  it("refuse Meilisearch without TLS across a network in production", () => {
    const asked = { MEILI_URL: "http://sok.example:7700", MEILI_MASTER_KEY: "en-huvudnyckel-som-ingen-har" };
    expect(problemsOf({ ...PRODUCTION, ...asked })).toContain("MEILI_URL: ska börja med https:");
    expect(problemsOf({ JOBBRON_MODE: "development", ...asked })).toBe("");
  });

  it("need nothing for a demo", () => {
    expect(parseEnv({ JOBBRON_MODE: "demo", PORT: "3100" })).toMatchObject({
      DATABASE_URL: "file:./data/demo.db",
      ORIGIN: "http://localhost:3100",
      localMailbox: true,
      secureOrigin: false,
    });
  });

  it("never put a value that they refuse into the message", () => {
    expect(problemsOf({ ...PRODUCTION, SEALING_KEY: "hemlighet" })).not.toContain("hemlighet");
  });
});
