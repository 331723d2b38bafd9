import { eq } from "drizzle-orm";
import type { Instant } from "#app/domain/shared/dates.ts";
import { derivedToken, hashSecret, sameText } from "#app/platform/secrets.server.ts";
import type { Db, Reader, Tx } from "#db/database.ts";
import { signerLinks } from "#db/schema/index.ts";
import type { LinkParty } from "./insert-signer-link.server.ts";

/** Somebody without an account: no actor, but a network address to count attempts by. */
export interface SignerVisit {
  read: Reader;
  write: Db["write"];
  now: Instant;
  address: string;
}

/** What an address `/underskrift/<id>.<token>` leads to. */
export type SignerLink = typeof signerLinks.$inferSelect & { party: LinkParty };

/** The path of a link; the token is derived, never stored. */
export function signerPath(linkId: string): string {
  return `/underskrift/${linkId}.${derivedToken("signer-link", linkId)}`;
}

/** The link, or null when the address is not one of ours. Whether it still works is another question. */
export async function findSignerLink(db: Reader | Tx, link: string): Promise<SignerLink | null> {
  const [id = "", token = ""] = link.split(".");
  if (!sameText(derivedToken("signer-link", id), token)) return null;
  const [row] = await db.select().from(signerLinks).where(eq(signerLinks.id, id));
  return row && (row.party === "employer" || row.party === "handledare")
    ? { ...row, party: row.party }
    : null;
}

export type LinkState = "revoked" | "expired" | "locked" | "code_sent" | "open";

/** Where the link stands for this browser. `cookie` is what opening it left there. */
export function linkState(link: SignerLink, now: Instant, cookie: string | null): LinkState {
  if (link.revokedAt) return "revoked";
  if (link.expiresAt <= now) return "expired";
  if (isOpenedBy(link, now, cookie)) return "open";
  return link.codeId && link.codeExpiresAt && link.codeExpiresAt > now ? "code_sent" : "locked";
}

function isOpenedBy(link: SignerLink, now: Instant, cookie: string | null): boolean {
  if (!cookie || !link.openedSecretHash || !link.openedUntil || link.openedUntil <= now) return false;
  const [id = "", secret = ""] = cookie.split(".");
  return id === link.id && sameText(hashSecret(secret), link.openedSecretHash);
}
