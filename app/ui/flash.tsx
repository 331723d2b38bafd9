import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { TONE_LOOK, type Tone } from "./notice.tsx";

export interface FlashMessage {
  tone: Tone;
  text: ReactNode;
}

/**
 * What just happened, after a redirect. The region is always in the page, empty or not: screen readers only
 * announce what appears in a region they already know. It stays until the next page; nothing is timed.
 */
export function Flash({ message }: { message: FlashMessage | null }) {
  const { common } = useMessages();
  return (
    <div role="status" className="no-print">
      {message && (
        <p
          className={classNames(
            "edge-when-forced my-4 flex gap-3 rounded-md px-4 py-3 font-medium",
            TONE_LOOK[message.tone],
          )}
        >
          <Icon name={message.tone} className="mt-[0.12em] size-[1.35em]" />
          <span>
            <span className="sr-only">{common.notice[message.tone]}: </span>
            {message.text}
          </span>
        </p>
      )}
    </div>
  );
}
