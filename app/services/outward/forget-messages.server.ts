import { toE164 } from "#app/domain/shared/phone-number.ts";
import { localMailbox } from "#emails/local-mailbox.server.ts";

/** Takes away the messages in the local mailbox to somebody's e-mail addresses and phone numbers. */
export async function forgetMessages(directory: string, addresses: readonly string[]): Promise<void> {
  await localMailbox(directory).forget(addresses.map((address) => toE164(address) ?? address));
}
