import type { SmsTransport } from "#emails/sms.server.ts";
import type { MailTransport } from "#emails/transport.server.ts";
import type { SystemContext } from "../context.server.ts";
import type { Topic, Topics } from "./topics.server.ts";

/** What subscribers reach the world with. `origin` begins every link. */
export interface OutboxTools {
  mail: MailTransport;
  sms: SmsTransport;
  origin: string;
}

export interface SubscriberContext extends SystemContext {
  tools: OutboxTools;
  /** The same at every attempt of this subscriber on this event: the idempotency key of what it sends. */
  key: string;
}

/**
 * Work after commit, at least once. It re-reads the present state (a consent withdrawn meanwhile wins) and is
 * idempotent.
 */
export interface Subscriber {
  name: string;
  topic: Topic;
  run(ctx: SubscriberContext, payload: Record<string, string>): Promise<void>;
}

export function subscriber<T extends Topic>(definition: {
  name: string;
  topic: T;
  run(ctx: SubscriberContext, payload: Topics[T]): Promise<void>;
}): Subscriber {
  // The payload was typed by the same topic when it was put in.
  return definition as unknown as Subscriber;
}
