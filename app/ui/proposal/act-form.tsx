import type { ReactNode } from "react";
import { Form } from "react-router";
import { Button, type ButtonKind } from "../button.tsx";
import type { IconName } from "../icon.tsx";

/** One deed on a proposal: what it is, the version that was seen, its fields, and the button that does it. */
export function ActForm({
  act,
  version,
  label,
  kind = "primary",
  icon,
  children,
}: {
  act: string;
  version: number;
  label: string;
  kind?: ButtonKind;
  icon?: IconName;
  children?: ReactNode;
}) {
  return (
    <Form method="post" className="grid max-w-prose gap-5">
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="version" value={version} />
      {children}
      <p>
        <Button kind={kind} wide {...(icon && { icon })}>
          {label}
        </Button>
      </p>
    </Form>
  );
}
