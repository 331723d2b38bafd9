import type { InputHTMLAttributes } from "react";
import { Button } from "./button.tsx";
import { classNames } from "./class-names.ts";
import { Hint } from "./field.tsx";
import { Icon } from "./icon.tsx";

/** Search as the page's main thing: a label, one field, one button. Put it in a GET form. */
export function SearchField({
  id,
  name,
  label,
  button,
  note,
  large = false,
  className,
  ...native
}: InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  name: string;
  label: string;
  button: string;
  /** About what was searched for, read with the field. */
  note?: string | undefined;
  large?: boolean;
}) {
  return (
    <div className={classNames("flex flex-col gap-2", className)}>
      <label htmlFor={id} className={large ? "text-lg font-semibold" : "font-semibold"}>
        {label}
      </label>
      <div className="flex flex-col gap-2.5 sm:flex-row">
        <span className="relative flex-1">
          <span className="pointer-events-none absolute inset-y-0 start-4 grid place-items-center text-muted">
            <Icon name="search" />
          </span>
          <input
            type="search"
            autoComplete="off"
            enterKeyHint="search"
            aria-describedby={note ? `${id}-om` : undefined}
            {...native}
            id={id}
            name={name}
            className={classNames("control ps-12", large && "min-h-14 text-lg")}
          />
        </span>
        <Button className={large ? "min-h-14 px-7 text-lg" : ""}>{button}</Button>
      </div>
      {note && <Hint id={`${id}-om`}>{note}</Hint>}
    </div>
  );
}
