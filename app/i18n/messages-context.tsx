import { createContext, type ReactNode, use, useContext, useMemo } from "react";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { catalogueInHand, type Depth, FALLBACK_MESSAGES, fetchCatalogue } from "./catalogues.ts";
import { type Format, formatFor } from "./format.ts";
import type { Locale } from "./locale.ts";
import type { Messages } from "./messages.ts";

interface Language {
  locale: Locale;
  messages: Messages;
  format: Format;
}

const LanguageContext = createContext<Language | null>(null);

/**
 * Gives the pages their words. Those in hand are there at once: on the server always, in the browser what
 * entry.client fetched before it woke the page. Another language or depth is waited for, with the old page standing.
 * `today` comes from the server's clock, so that what is rendered there and in the browser is the same.
 */
export function MessagesProvider({
  locale,
  depth,
  today,
  children,
}: {
  locale: Locale;
  depth: Depth;
  today: IsoDate;
  children: ReactNode;
}) {
  const messages = catalogueInHand(locale, depth) ?? use(fetchCatalogue(locale, depth));
  const language = useMemo(
    () => ({ locale, messages, format: formatFor(messages, today) }),
    [locale, messages, today],
  );
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Swedish outside a provider, so that an error page can speak even when the root loader failed. */
function useLanguage(): Language {
  return useContext(LanguageContext) ?? FALLBACK;
}

export function useMessages(): Messages {
  return useLanguage().messages;
}

export function useLocale(): Locale {
  return useLanguage().locale;
}

/** Dates, money and measures in the reader's language, as seen from the provider's `today`. */
export function useFormat(): Format {
  return useLanguage().format;
}

/** Without a known today no day can be called "i dag"; dates are then written out. */
const FALLBACK: Language = {
  locale: "sv",
  messages: FALLBACK_MESSAGES,
  format: formatFor(FALLBACK_MESSAGES, null),
};
