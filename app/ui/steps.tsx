import { Link } from "react-router";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

export interface FormStep {
  label: string;
  /** Where it can be opened; none while it can't be reached yet. */
  to?: string;
  done: boolean;
}

/** The steps of a long form: where we are, what is done, all reachable ones a link away. `current` from 0. */
export function Steps({
  steps,
  current,
  label,
}: {
  steps: readonly FormStep[];
  current: number;
  label: string;
}) {
  const { common } = useMessages();
  return (
    <nav aria-label={label} className="mb-8">
      <p className="mb-2 text-muted sm:sr-only">
        {common.form.stepOf({ step: current + 1, of: steps.length })}: {steps[current]?.label}
      </p>
      <ol className="flex gap-1.5">
        {steps.map((step, index) => {
          const here = index === current;
          const look = classNames(
            "flex items-center gap-1.5 border-t-[5px] pt-2 pb-1 text-sm no-underline sm:min-h-11",
            here
              ? "border-accent font-bold text-ink"
              : step.done
                ? "border-primary text-primary"
                : "border-line text-muted",
          );
          const text = (
            <>
              {step.done && !here && <Icon name="check" className="hidden sm:inline-block" />}
              <span className="sr-only sm:not-sr-only">{step.label}</span>
              {step.done && <span className="sr-only"> ({common.status.done})</span>}
            </>
          );
          return (
            <li key={step.label} className="min-w-0 flex-1" aria-current={here ? "step" : undefined}>
              {step.to && !here ? (
                <Link to={step.to} className={classNames(look, "min-h-7 hover:underline")}>
                  {text}
                </Link>
              ) : (
                <span className={look}>{text}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
