import { createHash } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Clock, systemClock } from "#app/platform/clock.server.ts";
import { newId } from "#app/platform/ids.server.ts";
import { headersOf } from "./mail-headers.ts";
import { isE164, type SmsTransport } from "./sms.server.ts";
import { DeliveryError, type MailTransport } from "./transport.server.ts";

interface Kept {
  id: string;
  at: string;
  to: string;
  text: string;
}

export type LocalMessage =
  | (Kept & {
      channel: "mail";
      subject: string;
      html: string;
      tags: Readonly<Record<string, string>>;
      headers: Readonly<Record<string, string>>;
    })
  | (Kept & { channel: "sms" });

type Content = LocalMessage extends infer One
  ? One extends LocalMessage
    ? Omit<One, "id" | "at">
    : never
  : never;

/**
 * Mail and SMS as files in a directory, for demo, development and tests: nothing leaves the machine. Any number
 * of processes on one machine may share it.
 */
export interface LocalMailbox {
  mail: MailTransport;
  sms: SmsTransport;
  /** Newest first, at most `limit` (200). */
  list(options?: { to?: string; limit?: number }): Promise<LocalMessage[]>;
  read(id: string): Promise<LocalMessage | undefined>;
  /** Takes away all that went to these addresses, so that the person can be erased. */
  forget(addresses: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

const MESSAGE_FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.json$/;

export function localMailbox(directory: string, clock: Clock = systemClock): LocalMailbox {
  const keys = join(directory, "keys");
  const fileOf = (id: string) => join(directory, `${id}.json`);

  async function keep(idempotencyKey: string, content: Content): Promise<{ id: string }> {
    const message = { id: newId(), at: clock.now(), ...content };
    const temporary = join(keys, `${message.id}.tmp`);
    const claim = join(
      keys,
      createHash("sha256").update(`${content.channel}\0${idempotencyKey}`).digest("hex"),
    );
    try {
      await mkdir(keys, { recursive: true, mode: 0o700 });
      await writeFile(temporary, JSON.stringify(message), { flag: "wx", mode: 0o600 });
      const first = await linkOnce(temporary, claim);
      await unlink(temporary);
      const kept = first ? message : await parsed(claim);
      if (!sameContent(kept, content)) throw refused("other_content");
      // Also after a lost race: who claimed the key may have died before this line.
      await linkOnce(claim, fileOf(kept.id));
      return { id: kept.id };
    } catch (error) {
      if (error instanceof DeliveryError) throw error;
      throw new DeliveryError(`mailbox ${errorCode(error)}`, { retryable: true, mayHaveBeenSent: false });
    }
  }

  async function read(id: string): Promise<LocalMessage | undefined> {
    if (!MESSAGE_FILE.test(`${id}.json`)) return undefined;
    try {
      return await parsed(fileOf(id));
    } catch (error) {
      if (errorCode(error) === "ENOENT") return undefined;
      throw error;
    }
  }

  return {
    read,
    mail: {
      keyHours: Number.POSITIVE_INFINITY,
      send: (mail) => {
        const { idempotencyKey, tags = {}, to, subject, html, text } = mail;
        const headers = headersOf(mail);
        return keep(idempotencyKey, { channel: "mail", to, subject, html, text, tags, headers });
      },
    },
    sms: {
      keyHours: Number.POSITIVE_INFINITY,
      async send({ idempotencyKey, to, text }) {
        if (!isE164(to)) throw refused("invalid_number");
        return keep(idempotencyKey, { channel: "sms", to, text });
      },
    },
    async list({ to, limit = 200 } = {}) {
      const ids = (await names(directory)).flatMap((name) => MESSAGE_FILE.exec(name)?.[1] ?? []);
      const newestFirst = ids.sort().reverse();
      const found: LocalMessage[] = [];
      for (const id of newestFirst) {
        if (found.length >= limit) break;
        const message = await read(id);
        if (message && (to === undefined || message.to === to)) found.push(message);
      }
      return found;
    },
    async forget(addresses) {
      // A message has two names: its own, and the key that keeps it from being sent twice.
      for (const folder of [directory, keys])
        for (const name of await names(folder)) {
          const file = join(folder, name);
          if (folder === directory && !MESSAGE_FILE.test(name)) continue;
          if (addresses.includes((await parsed(file)).to)) await rm(file, { force: true });
        }
    },
    async clear() {
      const messages = (await names(directory)).filter((name) => MESSAGE_FILE.test(name));
      await Promise.all(messages.map((name) => rm(join(directory, name), { force: true })));
      await rm(keys, { recursive: true, force: true });
    },
  };
}

/** Makes `target` another name for `source` in one step; false when the name is already taken. */
async function linkOnce(source: string, target: string): Promise<boolean> {
  try {
    await link(source, target);
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function parsed(file: string): Promise<LocalMessage> {
  return JSON.parse(await readFile(file, "utf8"));
}

async function names(directory: string): Promise<string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

function sameContent(kept: LocalMessage, content: Content): boolean {
  const { id: _id, at: _at, ...was } = kept;
  return JSON.stringify(was) === JSON.stringify(content);
}

function refused(reason: string): DeliveryError {
  return new DeliveryError(`mailbox ${reason}`, { retryable: false, mayHaveBeenSent: false });
}

function errorCode(error: unknown): string {
  return error && typeof error === "object" && "code" in error ? String(error.code) : "unknown";
}
