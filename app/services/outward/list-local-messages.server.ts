import { type LocalMessage, localMailbox } from "#emails/local-mailbox.server.ts";

export type { LocalMessage };

/** What the local mailbox holds, newest first: demo, development and tests only; the page is guarded by the server's settings. */
export function listLocalMessages(directory: string): Promise<LocalMessage[]> {
  return localMailbox(directory).list({ limit: 50 });
}
