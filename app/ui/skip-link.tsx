import { useMessages } from "#app/i18n/messages-context.tsx";

/** First in the page; leads past the header to `<main id="innehall">`. */
export const MAIN_ID = "innehall";

export function SkipLink() {
  const { common } = useMessages();
  return (
    <a
      href={`#${MAIN_ID}`}
      className="button button-primary sr-only focus:not-sr-only focus:absolute focus:start-4 focus:top-4 focus:z-50 focus:px-5 focus:py-3"
    >
      {common.nav.skip}
    </a>
  );
}
