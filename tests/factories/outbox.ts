import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SUBSCRIPTIONS } from "#app/server/subscriptions.ts";
import { runOutbox } from "#app/services/outbox/run-outbox.server.ts";
import { type LocalMailbox, localMailbox } from "#emails/local-mailbox.server.ts";
import type { World } from "./world.ts";

/** Delivers all that waits, with the portal's own subscribers and a mailbox of its own to read from. */
export function outboxOf(world: World): { mailbox: LocalMailbox; deliver(): Promise<void> } {
  const mailbox = localMailbox(mkdtempSync(join(tmpdir(), "jobbron-mail-")), { now: world.now });
  return {
    mailbox,
    async deliver() {
      const run = {
        db: world.db,
        now: world.now(),
        tools: { mail: mailbox.mail, sms: mailbox.sms, origin: "https://jobbron.example" },
        subscribers: SUBSCRIPTIONS,
      };
      while ((await runOutbox(run)) > 0);
    },
  };
}
