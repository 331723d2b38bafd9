import { createContext } from "react-router";
import type { Locale } from "#app/i18n/messages.ts";
import type { SignedIn } from "#app/services/auth/read-session.server.ts";
import type { Db } from "#db/database.ts";

/** What the server gives every request before any route runs. */
export interface Ground {
  db: Db;
  /** The moment of the request, UTC; one for the whole of it. */
  now: string;
  /** Network address, for counting attempts only. */
  address: string;
  nonce: string;
  demo: boolean;
  mailboxPage: boolean;
  mailboxDir: string;
  /** The portal's own address, without a slash at the end. */
  origin: string;
  secureOrigin: boolean;
}

export const groundContext = createContext<Ground>();

/** Who is signed in; null for a visitor. Set by the session middleware. */
export const signedInContext = createContext<SignedIn | null>(null);

export const localeContext = createContext<Locale>("sv");
