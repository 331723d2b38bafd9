import type { ButtonHTMLAttributes, ReactNode } from "react";
import { Link, type LinkProps } from "react-router";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

/** One primary a screen: the next step. `danger` takes something away. */
export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

const KIND: Record<ButtonKind, string> = {
  primary: "button button-primary",
  secondary: "button button-secondary",
  quiet: "button button-quiet",
  danger: "button button-danger",
};

interface Look {
  kind?: ButtonKind;
  icon?: IconName;
  /** Fills its row on a phone, where the thumb is. */
  wide?: boolean;
  children: ReactNode;
}

function look(kind: ButtonKind, wide: boolean | undefined, className: string | undefined): string {
  return classNames(KIND[kind], wide && "w-full sm:w-auto", className);
}

export function Button({
  kind = "primary",
  icon,
  wide,
  className,
  type = "submit",
  children,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button {...rest} type={type} className={look(kind, wide, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A way to another page that is the next step. What changes something is a `Button` in a form instead. */
export function ButtonLink({ kind = "primary", icon, wide, className, children, ...rest }: Look & LinkProps) {
  return (
    <Link {...rest} className={look(kind, wide, className)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
