import { plural } from "../../plural.ts";
import type { start as source } from "../../sv/public/start.ts";
import type { Widened } from "../../widened.ts";

export const start: Widened<typeof source> = {
  metaTitle: "Jobbron: placements and the way to a job near you",
  metaDescription:
    "Local employers say which places they have. The municipality’s labour-market unit helps you there, all the way to a job.",
  title: "A bridge to work, built close to home",
  lead: "Employers nearby show the places they have, and the municipality’s labour-market unit helps the right person there.",
  searchLabel: "What would you like to do?",
  searchPlaceholder: "In Swedish: kök, lager, trädgård …",
  searchButton: "Find a place",
  searchHint: "You do not need an account to look.",
  popular: "People often look for",
  popularWords: ["kök", "lager", "städ", "trädgård", "butik", "skola"],
  openTitle: "Places that are open now",
  openNone: "There are no open places right now. Please look again in a few days.",
  openCount: ({ count }) =>
    plural("en", count, { one: "1 open place right now", other: `${count} open places right now` }),
  openAll: "See all places",
  areasTitle: "What kind of work appeals to you?",
  audiences: {
    title: "Who is it for?",
    participant: {
      title: "You who are looking for work",
      text: "Look at places in your own time. You choose what employers may see, and you can change your mind.",
      action: "See places",
    },
    employer: {
      title: "You who are an employer",
      text: "Tell us what you need help with, in less than five minutes. We suggest people, without names at first, and take care of the paperwork.",
      action: "How it works for you",
    },
    unit: {
      title: "You who work at the unit",
      text: "Today’s tasks, matching with reasons, agreements and wage subsidies in one place.",
      action: "Sign in",
    },
  },
  journeyTitle: "How it works",
  journey: [
    { title: "An employer shows a place", text: "What you do, the hours, and what is needed." },
    {
      title: "We write your skills card",
      text: "You and your caseworker fill in what you can do and what helps.",
    },
    { title: "We match without names", text: "The employer sees what you can do. Not who you are." },
    { title: "You both say yes", text: "Only then do you learn who the other is, and can meet." },
    {
      title: "You try it, and it may become a job",
      text: "We write an agreement and follow up along the way.",
    },
  ],
  journeyMore: "Read more about how it works",
  promisesTitle: "What we promise",
  promises: [
    {
      title: "You decide",
      text: "No employer learns who you are until you say yes. A yes can be taken back.",
    },
    { title: "We show the reasons", text: "Every suggestion says why it fits, and what is missing." },
    {
      title: "A person answers",
      text: "A person at the unit makes the suggestions. A computer never rules anyone out.",
    },
  ],
};
