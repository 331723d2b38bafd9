import { flash as source } from "../sv/flash.ts";
import type { Widened } from "../widened.ts";

/** What participants read in easy Swedish; what only staff and employers do is said as in Swedish. */
export const flash: Widened<typeof source> = {
  ...source,
  "consent-withdrawn": "Du har tagit tillbaka ditt ja. Det gäller nu.",
  "withdrawal-undone": "Ditt ja gäller igen.",
  "consent-given-by-self": "Ditt ja är sparat. Du kan ändra dig när du vill.",
  "name-requested": "Vi har skickat din fråga.",
  "card-confirmed": "Du har sagt ja till ditt kort.",
  "card-change-asked": "Din handläggare får veta att något är fel.",
  "self-assessed": "Dina svar är sparade.",
  "rights-requested": "Vi har fått det du skrev. Svaret kommer här.",
  "search-saved-before": "Du har redan sparat den sökningen.",
  "search-removed": "Vi har tagit bort sökningen.",
};
