import type { RouterContextProvider } from "react-router";
import { forgetMessages } from "#app/services/outward/forget-messages.server.ts";
import type { Outside } from "#app/services/rights/decide-erasure.server.ts";
import { groundContext } from "./request-context.server.ts";

/** What an erasure reaches beside the tables: the local mailbox, and what the file still holds of deleted rows. */
export function outsideOf(context: Readonly<RouterContextProvider>): Outside {
  const { db, mailboxDir } = context.get(groundContext);
  return {
    forgetMessages: (addresses) => forgetMessages(mailboxDir, addresses),
    scrub: () => db.scrub(),
  };
}
