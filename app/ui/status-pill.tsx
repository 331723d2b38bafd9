import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export type PillTone = "neutral" | "primary" | "move" | "info" | "success" | "warn" | "danger";

const LOOK: Record<PillTone, { className: string; icon: IconName }> = {
  neutral: { className: "bg-sunken text-ink", icon: "clock" },
  primary: { className: "bg-primary-soft text-primary-strong", icon: "check" },
  move: { className: "bg-accent text-on-accent", icon: "arrow" },
  info: { className: "bg-info-soft text-info-ink", icon: "info" },
  success: { className: "bg-success-soft text-success-ink", icon: "success" },
  warn: { className: "bg-warn-soft text-warn-ink", icon: "warn" },
  danger: { className: "bg-danger-soft text-danger-ink", icon: "danger" },
};

/** Where something stands, in a word with its icon. `move` is kept for "your turn". */
export function StatusPill({
  tone = "neutral",
  icon,
  children,
}: {
  tone?: PillTone;
  icon?: IconName;
  children: ReactNode;
}) {
  const look = LOOK[tone];
  return (
    <span
      className={classNames(
        "edge-when-forced inline-flex max-w-full items-center gap-1.5 rounded-full px-3 py-0.5 text-sm font-semibold",
        look.className,
      )}
    >
      <Icon name={icon ?? look.icon} className="size-[1.1em]" />
      {children}
    </span>
  );
}
