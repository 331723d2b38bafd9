import { messagesFor } from "#app/i18n/messages.ts";

/** What people read, from the catalogue: these tests hold the way through the pages, not how a button is worded. */
export const words = messagesFor("sv");
