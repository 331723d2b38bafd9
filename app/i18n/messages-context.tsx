import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { IsoDate } from "#app/domain/shared/dates.ts";
import { type Format, formatFor } from "./format.ts";
import type { Locale } from "./locale.ts";
import { type Messages, messagesFor } from "./messages.ts";

interface Language {
  locale: Locale;
  messages: Messages;
  format: Format;
}

const LanguageContext = createContext<Language | null>(null);

/** `today` comes from the server's clock, so that what is rendered there and in the browser is the same. */
export function MessagesProvider({
  locale,
  today,
  children,
}: {
  locale: Locale;
  today: IsoDate;
  children: ReactNode;
}) {
  const language = useMemo(
    () => ({ locale, messages: messagesFor(locale), format: formatFor(locale, today) }),
    [locale, today],
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
const FALLBACK: Language = { locale: "sv", messages: messagesFor("sv"), format: formatFor("sv", null) };
