import { expect } from "@playwright/test";
import { localMailbox } from "#emails/local-mailbox.server.ts";

export interface Inbox {
  /**
   * Waits for a message that has not been read yet and whose plain text matches; returns the match. Each message is
   * given out once, so that a code or a link from an earlier step is never taken for the new one.
   */
  next(to: string, pattern: RegExp): Promise<RegExpExecArray>;
}

/** Six digits that stand alone. */
export const CODE = /(?<!\d)(\d{3}) ?(\d{3})(?!\d)/;

/** The mail of one server, or of several that share a database: either may have delivered. */
export function inboxOf(...mailboxDirs: readonly string[]): Inbox {
  const mailboxes = mailboxDirs.map((directory) => localMailbox(directory));
  const read = new Set<string>();
  return {
    async next(to, pattern) {
      let found: RegExpExecArray | null = null;
      await expect
        .poll(
          async () => {
            const lists = await Promise.all(mailboxes.map((mailbox) => mailbox.list({ to })));
            for (const message of lists.flat()) {
              const match = read.has(message.id) ? null : pattern.exec(message.text);
              if (!match) continue;
              read.add(message.id);
              found = match;
              return true;
            }
            return false;
          },
          { message: `a message to ${to} that matches ${pattern}` },
        )
        .toBe(true);
      return found!;
    },
  };
}

/** A one-time code as it is to be typed. */
export async function codeFor(inbox: Inbox, to: string): Promise<string> {
  const [, first, second] = await inbox.next(to, CODE);
  return `${first}${second}`;
}
