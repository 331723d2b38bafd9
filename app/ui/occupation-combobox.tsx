import { type KeyboardEvent, type ReactNode, useState, useSyncExternalStore } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";
import { type OccupationOption, useOccupationSuggestions } from "./use-occupation-suggestions.ts";

/**
 * Finds an occupation by everyday words: the suggestions open under the field, arrows and Enter choose, Escape closes.
 * Without JavaScript a search field with its button, which the page answers.
 */
export function OccupationCombobox({
  id,
  name,
  label,
  placeholder,
  defaultValue,
  button,
  say,
  onChoose,
}: {
  id: string;
  name: string;
  label: string;
  placeholder: string;
  defaultValue: string;
  button: ReactNode;
  say: {
    found(amount: { count: number }): string;
    none: string;
    suggestions: string;
    byWord(found: { word: string }): string;
    picked(chosen: { name: string }): string;
  };
  onChoose(option: OccupationOption): void;
}) {
  const live = useLive();
  const { options, asked, suggest, forget } = useOccupationSuggestions();
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState(false);
  const [picked, setPicked] = useState<string | null>(null);
  const open = options.length > 0 && !closed;
  const active = open ? options[Math.min(at, options.length - 1)] : undefined;
  const optionId = (code: string) => `${id}-${code}`;

  const choose = (option: OccupationOption, input: HTMLInputElement) => {
    input.value = "";
    forget();
    setPicked(option.name);
    onChoose(option);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setClosed(false);
      const step = event.key === "ArrowDown" ? 1 : -1;
      if (open) setAt((before) => (before + step + options.length) % options.length);
      else suggest(input.value);
    } else if (event.key === "Enter" && input.value !== "") {
      // Never the form's own first button: whoever presses here means the suggestion.
      event.preventDefault();
      setClosed(false);
      if (active) choose(active, input);
      else suggest(input.value);
    } else if (event.key === "Escape" && open) {
      event.preventDefault();
      setClosed(true);
    }
  };
  const status = () => {
    if (picked !== null) return say.picked({ name: picked });
    if (asked === "") return "";
    return options.length > 0 ? say.found({ count: options.length }) : say.none;
  };
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-semibold">
        {label}
      </label>
      <div className="flex flex-col gap-2.5 sm:flex-row">
        <div className="relative flex-1">
          <span className="pointer-events-none absolute start-4 top-0 grid h-12 place-items-center text-muted">
            <Icon name="search" />
          </span>
          <input
            id={id}
            name={name}
            type="search"
            autoComplete="off"
            placeholder={placeholder}
            defaultValue={defaultValue}
            className="control ps-12"
            {...(live && {
              role: "combobox",
              "aria-autocomplete": "list" as const,
              "aria-expanded": open,
              "aria-controls": `${id}-lista`,
              "aria-activedescendant": active && optionId(active.code),
            })}
            onInput={({ currentTarget }) => {
              setPicked(null);
              setClosed(false);
              setAt(0);
              suggest(currentTarget.value);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setClosed(true)}
          />
          {live && (
            <div
              role="listbox"
              id={`${id}-lista`}
              aria-label={say.suggestions}
              hidden={!open}
              className="absolute inset-x-0 top-full z-20 mt-1 max-h-96 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-sheet"
            >
              {options.map((option) => (
                <OptionRow
                  key={option.code}
                  id={optionId(option.code)}
                  option={option}
                  active={option.code === active?.code}
                  byWord={say.byWord}
                  onPress={() => choose(option, document.getElementById(id) as HTMLInputElement)}
                />
              ))}
            </div>
          )}
        </div>
        {button}
      </div>
      <p role="status" className="mt-2 min-h-6 text-sm text-muted">
        {status()}
      </p>
    </div>
  );
}

function OptionRow({
  id,
  option: { name, word },
  active,
  byWord,
  onPress,
}: {
  id: string;
  option: OccupationOption;
  active: boolean;
  byWord(found: { word: string }): string;
  onPress(): void;
}) {
  return (
    <button
      type="button"
      role="option"
      id={id}
      aria-selected={active}
      tabIndex={-1}
      // The field keeps the focus, so that its list stays open until the press has been made.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
      ref={(row: HTMLButtonElement | null) => {
        if (active) row?.scrollIntoView({ block: "nearest" });
      }}
      className={classNames(
        "block w-full cursor-pointer px-4 py-2 text-start hover:bg-primary-soft",
        active && "bg-primary-soft outline-2 -outline-offset-2 outline-focus",
      )}
    >
      <span className="block font-semibold">{name}</span>
      {word && <span className="block text-sm text-muted">{byWord({ word })}</span>}
    </button>
  );
}

const nothingChanges = () => () => {};

/** False in what the server sends and until the page is awake: a field that can't open a list doesn't say it does. */
function useLive(): boolean {
  return useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  );
}
