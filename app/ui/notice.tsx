import type { ReactNode } from "react";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export type Tone = "info" | "success" | "warn" | "danger";

/** Icon and word carry the meaning; the colour only helps. */
export const TONE_LOOK: Record<Tone, string> = {
  info: "bg-info-soft text-info-ink",
  success: "bg-success-soft text-success-ink",
  warn: "bg-warn-soft text-warn-ink",
  danger: "bg-danger-soft text-danger-ink",
};

/** Something to know before going on. `title` takes the place of the tone's own word. */
export function Notice({
  tone = "info",
  title,
  children,
  className,
}: {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
  className?: string;
}) {
  const { common } = useMessages();
  return (
    <div className={classNames("edge-when-forced flex gap-3 rounded-md p-4", TONE_LOOK[tone], className)}>
      <Icon name={tone} className="mt-[0.15em] size-[1.4em]" />
      <div className="min-w-0">
        <p className="font-bold">{title ?? common.notice[tone]}</p>
        {children && <div className="mt-0.5">{children}</div>}
      </div>
    </div>
  );
}
