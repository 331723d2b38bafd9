import { plural } from "../plural.ts";
import type { publicPages as source } from "../sv/public.ts";
import type { Widened } from "../widened.ts";

export const publicPages: Widened<typeof source> = {
  start: {
    metaTitle: "Jobbron: placements and the way to a job near you",
    metaDescription:
      "Local employers say which places they have. The municipality’s labour-market unit helps you there, all the way to a job.",
    title: "A bridge to work, built close to home",
    lead: "Local employers show the places they have and what is needed. The municipality’s labour-market unit helps the right person there, all the way to a job.",
    searchLabel: "What would you like to do?",
    searchPlaceholder: "For example kitchen, warehouse or garden",
    searchButton: "Find a place",
    searchHint: "You do not need an account to look.",
    popular: "People often look for",
    popularWords: ["kök", "lager", "städ", "trädgård", "butik", "skola"],
    openTitle: "Places that are open now",
    openNone: "There are no open places right now. Please look again in a few days.",
    openCount: ({ count }) =>
      plural("en", count, { one: "1 open place right now", other: `${count} open places right now` }),
    openAll: "See all places",
    audiences: {
      title: "Who are you?",
      employer: {
        title: "Employer",
        text: "Tell us what you need help with. It takes less than five minutes. We suggest people, without names at first, and take care of the paperwork.",
        action: "Offer a place",
      },
      participant: {
        title: "You who are looking for work",
        text: "Look at places in your own time. You choose what employers may see, and you can change your mind.",
        action: "See places",
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
    promisesTitle: "What we promise",
    promises: [
      { title: "You decide", text: "Nobody learns who you are until you say yes. A yes can be taken back." },
      { title: "We show the reasons", text: "Every suggestion says why it fits, and what is missing." },
      {
        title: "A person answers",
        text: "A person at the unit makes the suggestions. A computer never rules anyone out.",
      },
    ],
  },
  search: {
    title: "Open placements",
    metaDescription: "Search for placements, work training and jobs with employers near you.",
    label: "Search the placements",
    placeholder: "Occupation, task or town",
    button: "Search",
    resultsTitle: "Places",
    count: ({ count }) =>
      plural("en", count, { zero: "No places", one: "1 place", other: `${count} places` }),
    countFor: ({ count, query }) =>
      plural("en", count, { one: `1 place for “${query}”`, other: `${count} places for “${query}”` }),
    corrected: ({ query }) => `Showing results for “${query}”.`,
    filters: {
      title: "Narrow the search",
      open: ({ count }) => (count > 0 ? `Filters (${count} chosen)` : "Filters"),
      kind: "Kind of place",
      kommun: "Municipality",
      occupation: "Field of work",
      hours: "Hours a week",
      hoursUpTo: ({ hours }) => `At most ${hours} hours`,
      conditions: "What the workplace can arrange",
      withoutCar: "Can be reached without a car",
      noLicence: "No driving licence needed",
      canLead: "May lead to a job",
      distance: "At most this far away",
      near: "Near",
      nearPlaceholder: "Town or municipality",
      apply: "Show places",
      active: "Chosen filters",
      remove: ({ name }) => `Remove the filter ${name}`,
    },
    sort: { label: "Sort by", relevance: "Best match", newest: "Newest first", nearest: "Nearest first" },
    none: {
      title: "We found no such place",
      text: "Try a more common word, or remove a filter. New places arrive every week.",
      action: "Show all places",
    },
    failed: "The search did not answer. Your words are still here, please try again in a moment.",
  },
  placement: {
    whatYouDo: "What you do",
    facts: "In short",
    kind: "Kind of place",
    employer: "Employer",
    occupation: "Occupation",
    place: "Where",
    gettingThere: "How to get there",
    withoutCar: "Can be reached without a car",
    needsCar: "Hard to reach without a car",
    hours: "Working hours",
    steps: "The hours can grow",
    period: "When",
    start: "Start",
    until: "Until",
    openEnded: "No end date",
    seats: ({ count }) => plural("en", count, { one: "1 place", other: `${count} places` }),
    seatsLabel: "Number",
    leadsTo: "It may lead to",
    canLead: "May lead to a job",
    cannotLead: "Does not lead directly to a job",
    traits: "What matters here",
    weight: { must: "Needed", important: "Important", good: "Good to have" },
    conditions: "What the workplace can arrange",
    demands: "What is required, and why",
    noDemands: "Nothing in particular.",
    language: "Swedish",
    licences: "Driving licence",
    certificates: "Certificates",
    because: ({ reason }) => `Because ${reason}`,
    handledare: "You get a supervisor on site.",
    distance: ({ distance }) => `${distance} away`,
    published: ({ day }) => `Added ${day}`,
    interestTitle: "Does this suit you?",
    interestText:
      "Sign in and say that you are interested. No caseworker? Call or visit the labour-market unit in your municipality.",
    interestAction: "Sign in and show interest",
    gone: {
      title: "This place is no longer open",
      text: "It may be filled or paused. There are others like it.",
      action: "See open placements",
    },
  },
  how: {
    title: "How it works",
    lead: "From the first question to an agreement, and sometimes a job. This is the way, step by step.",
  },
  employers: {
    title: "For employers",
    lead: "You tell us what you need. We find someone who wants to and can, and stay with you all the way.",
    points: [
      { title: "A place in under five minutes", text: "Write in your own words. It saves as you write." },
      {
        title: "Suggestions with reasons",
        text: "You see what the person can do and why it fits. The name comes when both have said yes.",
      },
      {
        title: "We keep track of the papers",
        text: "Agreement, follow-up and wage subsidy. You always see whose turn it is.",
      },
    ],
    action: "Offer a place",
    verifyNote: "Before the place is shown we call you back and check that everything is right.",
  },
  accessibility: {
    title: "Accessibility",
    lead: "Everyone should be able to use Jobbron: by keyboard, with a screen reader, with larger text and on an old phone.",
    points: [
      "The goal is WCAG 2.2 level AA and the standard EN 301 549.",
      "Each page is tested automatically in a real browser, and by hand with only a keyboard.",
      "The most important things work even without JavaScript.",
      "Text can be enlarged to 200 percent without anything disappearing.",
    ],
    problemTitle: "Have you found something that does not work?",
    problemText:
      "Tell the labour-market unit in your municipality. We will help you in another way and mend the fault. If you are not satisfied you can report it to the Agency for Digital Government (Myndigheten för digital förvaltning).",
  },
  privacy: {
    title: "How we protect your information",
    lead: "Your information is yours. This is what we show, to whom, and how you say no.",
    points: [
      {
        title: "A card without a name",
        text: "Brokers and employers see a card without your name. It is shown only when several people have one like it.",
      },
      {
        title: "Your yes is a receipt",
        text: "You see whom you said yes to, for what and for how long. You take it back with one press.",
      },
      {
        title: "You see who has looked",
        text: "Each time someone opens your information it is written down, and you can read the list.",
      },
      {
        title: "A no costs nothing",
        text: "You can say no. A no to being shown does not change your financial assistance.",
      },
      { title: "No diagnoses", text: "We ask what helps you at work. Never why." },
    ],
    deletion:
      "Information is kept as long as the municipality’s decision on disposal says, and is then removed.",
  },
};
