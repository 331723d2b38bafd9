import { useFetcher, useLocation } from "react-router";
import { LOCALE_ATTRIBUTES, SELECTABLE_LOCALES } from "#app/i18n/locale.ts";
import { useLocale, useMessages } from "#app/i18n/messages-context.tsx";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./icon.tsx";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/**
 * Posts `locale` and `returnTo` to `action`. A fetcher keeps the page, and what is typed in it; without
 * JavaScript it is a plain form that comes back by `returnTo`.
 */
export function LanguageSwitch({ action, className }: { action: string; className?: string }) {
  const { common } = useMessages();
  const locale = useLocale();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action={action} aria-label={common.language.choose} className={className}>
      <ReturnTo />
      <div className="flex flex-wrap items-center gap-x-1">
        <Icon name="globe" className="me-1 text-muted" />
        {SELECTABLE_LOCALES.map((option) => {
          const chosen = option === locale;
          return (
            <button
              key={option}
              type="submit"
              name="locale"
              value={option}
              lang={LOCALE_ATTRIBUTES[option].lang}
              aria-pressed={chosen}
              className={classNames(
                "min-h-8 cursor-pointer rounded-sm px-2 text-sm",
                chosen
                  ? "font-bold text-ink underline decoration-accent decoration-2 underline-offset-4"
                  : "text-primary hover:underline",
              )}
            >
              {common.language.names[option]}
            </button>
          );
        })}
      </div>
    </fetcher.Form>
  );
}

const THEME_ICON: Record<Theme, IconName> = { auto: "device", light: "sun", dark: "moon" };

/** Posts `theme` (auto, light, dark) and `returnTo` to `action`. */
export function ThemeSwitch({ action, theme }: { action: string; theme: Theme }) {
  const { common } = useMessages();
  const fetcher = useFetcher();
  return (
    <fetcher.Form method="post" action={action} aria-label={common.theme.label}>
      <ReturnTo />
      <div className="inline-flex flex-wrap rounded-md border-[1.5px] border-line bg-surface p-0.5">
        {THEMES.map((option) => (
          <button
            key={option}
            type="submit"
            name="theme"
            value={option}
            aria-pressed={option === theme}
            className={classNames(
              "inline-flex min-h-9 cursor-pointer items-center gap-1.5 rounded-sm px-3 text-sm",
              option === theme
                ? "bg-primary-soft font-semibold text-primary-strong"
                : "text-ink hover:underline",
            )}
          >
            <Icon name={THEME_ICON[option]} />
            {common.theme[option]}
          </button>
        ))}
      </div>
    </fetcher.Form>
  );
}

function ReturnTo() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="returnTo" value={pathname + search} />;
}
