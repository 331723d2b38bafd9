import { z } from "zod";

/**
 * The environment, parsed once. Demo, development and tests run without any setting; production refuses to
 * start without its secrets and says which (see the configuration table in README).
 */
const MODES = ["demo", "development", "test", "production"] as const;

const key32 = z
  .string()
  .refine(
    (value) => Buffer.from(value, "base64").length === 32,
    "ska vara 32 byte i base64 (openssl rand -base64 32)",
  );

const flag = z
  .enum(["true", "false", "1", "0"])
  .default("false")
  .transform((value) => value === "true" || value === "1");

/** Known to everyone, therefore only for modes that hold invented people. */
const OPEN_KEYS = {
  SEALING_KEY: Buffer.alloc(32, "jobbron-demo-sealing").toString("base64"),
  HASHING_KEY: Buffer.alloc(32, "jobbron-demo-hashing").toString("base64"),
  LINK_KEY: Buffer.alloc(32, "jobbron-demo-link").toString("base64"),
};

/** What has to be written out, word for word, by somebody who wants a database file without encryption. */
export const UNENCRYPTED_ON_PURPOSE = "jag vet att databasen inte är krypterad";

const base = z.object({
  JOBBRON_MODE: z.enum(MODES).default("production"),
  DATABASE_URL: z.string().regex(/^(file:|https?:|libsql:)/, "ska börja med file:, http: eller https:"),
  DATABASE_REPLICA_URL: z
    .string()
    .regex(/^(https?:|libsql:)/)
    .optional(),
  DATABASE_AUTH_TOKEN: z.string().optional(),
  DATABASE_ENCRYPTION_KEY: z.string().min(16, "ska ha minst 16 tecken").optional(),
  DATABASE_ENCRYPTION_KEY_PREVIOUS: z.string().min(16, "ska ha minst 16 tecken").optional(),
  DATABASE_UNENCRYPTED: z
    .literal(UNENCRYPTED_ON_PURPOSE, `ska vara tomt eller orden "${UNENCRYPTED_ON_PURPOSE}"`)
    .optional(),
  DISK_IS_ENCRYPTED: flag,
  ORIGIN: z.url("ska vara portalens adress, till exempel https://jobbron.exempel.se"),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  SEALING_KEY: key32,
  HASHING_KEY: key32,
  LINK_KEY: key32,
  /** Until `db:rotate-key` has been run: what was sealed under them is still opened. */
  SEALING_KEY_PREVIOUS: key32.optional(),
  LINK_KEY_PREVIOUS: key32.optional(),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: z.url().optional(),
  MAIL_FROM: z.string().min(3).default("Jobbron <jobbron@localhost>"),
  SMS_USERNAME: z.string().optional(),
  SMS_PASSWORD: z.string().optional(),
  SMS_FROM: z.string().default("Jobbron"),
  SMS_BASE_URL: z.url().optional(),
  /** The password that the SMS provider gives when it hands over a reply; without it replies are not taken. */
  SMS_WEBHOOK_SECRET: z.string().min(24, "ska ha minst 24 tecken").optional(),
  /** Where rows that the policy keeps for the e-archive are written before they are deleted. */
  ARCHIVE_DIR: z.string().optional(),
  /** Meilisearch answers searches where both are set; the database does otherwise. */
  MEILI_URL: z
    .url({ protocol: /^https?$/, error: "ska vara Meilisearchs adress, till exempel https://sok.exempel.se" })
    .optional(),
  MEILI_MASTER_KEY: z.string().min(16, "ska ha minst 16 tecken").optional(),
  MAILBOX_DIR: z.string().optional(),
  MAILBOX_PAGE: flag,
});

export type Env = z.infer<typeof base> & {
  mode: (typeof MODES)[number];
  /** The local mailbox holds the mail instead of a provider. */
  localMailbox: boolean;
  mailboxDir: string;
  secureOrigin: boolean;
};

/** Thrown at boot; `message` lists every setting that is missing or wrong, in words a person can act on. */
export class EnvError extends Error {
  override name = "EnvError";
}

export function parseEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(
    Object.entries(source).filter(([, value]) => value !== undefined && value !== ""),
  );
  const mode = set.JOBBRON_MODE ?? "production";
  const open = mode !== "production";
  const port = set.PORT ?? "3000";
  const parsed = base.safeParse({
    ...(open
      ? { ...OPEN_KEYS, DATABASE_URL: `file:./data/${mode}.db`, ORIGIN: `http://localhost:${port}` }
      : {}),
    ...set,
  });
  const problems = parsed.success
    ? [...meilisearchProblems(parsed.data), ...productionProblems(parsed.data)]
    : parsed.error.issues.map(
        (issue) => `  ${issue.path.join(".")}: ${issue.code === "invalid_type" ? "saknas" : issue.message}`,
      );
  if (!parsed.success || problems.length > 0) {
    throw new EnvError(`Jobbron kan inte starta. Rätta följande inställningar:\n${problems.join("\n")}`);
  }
  const env = parsed.data;
  return {
    ...env,
    mode: env.JOBBRON_MODE,
    localMailbox: !env.RESEND_API_KEY,
    mailboxDir: env.MAILBOX_DIR ?? "./data/brevlada",
    secureOrigin: env.ORIGIN.startsWith("https:"),
  };
}

function meilisearchProblems({
  MEILI_URL: url,
  MEILI_MASTER_KEY: key,
  JOBBRON_MODE: mode,
}: z.infer<typeof base>): string[] {
  if (url && !key) return ["  MEILI_MASTER_KEY: saknas (MEILI_URL är satt; sätt båda eller ingen av dem)"];
  if (key && !url) return ["  MEILI_URL: saknas (MEILI_MASTER_KEY är satt; sätt båda eller ingen av dem)"];
  if (!url || mode !== "production") return [];
  const { protocol, hostname } = new URL(url);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
  return protocol === "https:" || loopback
    ? []
    : ["  MEILI_URL: ska börja med https: i drift, om Meilisearch inte körs på samma dator (127.0.0.1)"];
}

function productionProblems(env: z.infer<typeof base>): string[] {
  if (env.JOBBRON_MODE !== "production") return [];
  const problems: string[] = [];
  const keys = [env.SEALING_KEY, env.HASHING_KEY, env.LINK_KEY];
  if (Object.values(OPEN_KEYS).some((open) => keys.includes(open))) {
    problems.push(
      "  SEALING_KEY, HASHING_KEY, LINK_KEY: demonycklarna är kända av alla och går inte att använda i drift",
    );
  }
  if (new Set(keys).size < keys.length)
    problems.push("  SEALING_KEY, HASHING_KEY, LINK_KEY: ska vara tre olika nycklar");
  if (!env.ORIGIN.startsWith("https:")) problems.push("  ORIGIN: ska börja med https: i drift");
  if (!env.RESEND_API_KEY && !env.MAILBOX_PAGE) {
    problems.push(
      "  RESEND_API_KEY: saknas (utan den går inga brev ut; MAILBOX_PAGE=true tillåter lokal brevlåda)",
    );
  }
  if (env.DATABASE_URL.startsWith("file:") && !env.DATABASE_ENCRYPTION_KEY && !env.DATABASE_UNENCRYPTED) {
    problems.push(
      `  DATABASE_ENCRYPTION_KEY: saknas (databasfilen ska vara krypterad i drift; DATABASE_UNENCRYPTED="${UNENCRYPTED_ON_PURPOSE}" stänger av det)`,
    );
  }
  if (!env.DATABASE_URL.startsWith("file:") && !env.DISK_IS_ENCRYPTED) {
    problems.push(
      "  DISK_IS_ENCRYPTED: en libSQL-server krypterar inte själv; sätt true när disken under den är krypterad",
    );
  }
  return problems;
}

let parsedOnce: Env | undefined;

/** The process's own environment, parsed at first use. Throws `EnvError`. */
export function env(): Env {
  parsedOnce ??= parseEnv(process.env);
  return parsedOnce;
}
