import type { ReactNode } from "react";
import type { Messages } from "#app/i18n/messages.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { ButtonLink } from "./button.tsx";
import { Container } from "./page-shell.tsx";

export type ErrorPageKind = keyof Messages["errors"]["pages"];

/**
 * What went wrong in a sentence, and what to do next. `home` is where a missing page leads; all others lead to
 * `to`, or load the present address again.
 */
export function ErrorPage({
  kind,
  home,
  to,
  minutes = 1,
  reference,
  children,
}: {
  kind: ErrorPageKind;
  home: string;
  to?: string;
  /** How long to wait, for `tooMany`. */
  minutes?: number;
  /** Id of the log entry, for `broken`. */
  reference?: string;
  children?: ReactNode;
}) {
  const { pages } = useMessages().errors;
  const words = pages[kind];
  const text = typeof words.text === "function" ? words.text({ minutes }) : words.text;
  return (
    <ErrorLayout title={words.title} text={text}>
      {kind === "broken" && reference && (
        <p className="tabular text-muted">{pages.broken.reference({ id: reference })}</p>
      )}
      {kind === "sessionExpired" && <p>{pages.sessionExpired.kept}</p>}
      {children}
      <p className="mt-7">
        {/* An empty address is this one: the same page, asked for again. */}
        <ButtonLink to={to ?? (kind === "notFound" ? home : "")} reloadDocument={kind !== "notFound"}>
          {words.action}
        </ButtonLink>
      </p>
    </ErrorLayout>
  );
}

/** The bridge has a gap; it is not the end of the road. */
export function ErrorLayout({
  title,
  text,
  children,
}: {
  title: string;
  text: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Container>
      <svg
        aria-hidden="true"
        viewBox="0 0 240 84"
        fill="none"
        className="mb-6 h-24 w-60 max-w-full rtl:-scale-x-100"
        strokeLinecap="round"
      >
        <path d="M12 74Q60-2 104 13" className="stroke-primary" strokeWidth="7" />
        <path
          d="M140 14Q184 8 228 74"
          className="stroke-line-strong"
          strokeWidth="4"
          strokeDasharray="0.1 11"
        />
        <circle cx="104" cy="13" r="9" className="fill-accent" />
        <path d="M2 80h236" className="stroke-line" strokeWidth="3" />
      </svg>
      <h1>{title}</h1>
      <p className="mt-4 text-lg">{text}</p>
      {children && <div className="mt-4">{children}</div>}
    </Container>
  );
}
