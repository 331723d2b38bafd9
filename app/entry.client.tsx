import { StrictMode, startTransition } from "react";
import { hydrateRoot } from "react-dom/client";
import { HydratedRouter } from "react-router/dom";
import { fetchCatalogue } from "./i18n/catalogues.ts";
import { DEFAULT_LOCALE, isLocale } from "./i18n/locale.ts";

// The words that the server wrote the page with, before React reads it: `data-locale` and `data-depth` on <html>.
const { locale, depth } = document.documentElement.dataset;
await fetchCatalogue(isLocale(locale) ? locale : DEFAULT_LOCALE, depth === "open" ? "open" : "whole");

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <HydratedRouter />
    </StrictMode>,
  );
});
