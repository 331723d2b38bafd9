import { plural } from "../plural.ts";
import type { searches as source } from "../sv/own-searches.ts";
import type { Widened } from "../widened.ts";

export const searches: Widened<typeof source> = {
  title: "Saved searches",
  lead: "We write to you when there are new placements. Only you can see what you have saved.",
  nav: { title: "Saved searches", text: "Get messages about new placements. Change or remove any time." },
  none: {
    title: "You have not saved a search yet",
    text: "Search the open placements. Then press “Save the search” below the search.",
    action: "Search the placements",
  },
  open: ({ count }) =>
    plural("en", count, { zero: "No places right now", one: "1 place now", other: `${count} places now` }),
  fresh: ({ count }) =>
    plural("en", count, {
      zero: "None new since last time",
      one: "1 new since last time",
      other: `${count} new since last time`,
    }),
  showNew: "Show the new ones",
  rhythm: "How often do you want messages?",
  rhythms: {
    daily: "Every day when there is something new",
    weekly: "Once a week at most",
    none: "No messages",
  },
  change: "Save",
  remove: "Remove",
  of: ({ name }) => `: ${name}`,
  until: ({ date }) => `Kept until ${date}, or longer if you use it.`,
  ending: ({ date }) => `Removed after ${date}, because you have not used it for a long time.`,
  keep: "Keep it another half year",
  full: "You have saved ten searches, which is the most there can be. Remove one that you do not need.",
  noLetters: {
    no_consent: {
      title: "You get no messages yet",
      text: "We may write to you by e-mail only when you have said yes to it. Tell your caseworker.",
    },
    no_address: {
      title: "You get no messages yet",
      text: "We have no e-mail address for you. Give it to your caseworker if you want messages.",
    },
    protected: {
      title: "You get no messages",
      text: "Your personal data are protected, so we never send you e-mail. See here what is new.",
    },
  },
  stop: {
    title: "Do you want to stop getting these messages?",
    text: "Press the button and we send no more messages about new placements. Your saved searches stay.",
    action: "Stop getting these messages",
    done: "You will get no more messages",
    after: "If you want them again, sign in and choose so at the search.",
    toSearches: "To your saved searches",
  },
};
