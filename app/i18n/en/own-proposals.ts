import { plural } from "../plural.ts";
import type { matches as matchesSource, proposals as proposalsSource } from "../sv/own-proposals.ts";
import type { Widened } from "../widened.ts";

export const proposals: Widened<typeof proposalsSource> = {
  back: "My page",
  title: "A suggestion for you",
  to: ({ placement, company }) => `${placement} at ${company}`,
  read: "Read about the placement",
  statuses: {
    suggested: "Not ready yet",
    shortlisted: "Not ready yet",
    awaits_participant: "Waiting for your answer",
    participant_said_yes: "You have said yes",
    awaits_employer: "The employer is reading your card without a name",
    awaits_participant_identity: "The employer wants to meet you",
    employer_said_no: "It was not this placement",
    identified: "The employer knows who you are",
    meeting: "You are going to meet",
    agreed: "You have agreed",
    ended: "Ended",
    no_longer_current: "No longer current",
  },
  says: {
    suggested: "You will hear more when it is time.",
    shortlisted: "You will hear more when it is time.",
    awaits_participant:
      "This placement may suit you. May we show your card, without your name, to the employer?",
    participant_said_yes: "The job broker will soon show your card without a name to the employer.",
    awaits_employer: "The employer can't see who you are. You will hear when they have answered.",
    awaits_participant_identity:
      "They have read your card without a name and want to meet. May they know who you are?",
    employer_said_no:
      "The employer never learned who you are. It says nothing about you. We keep looking together.",
    identified: "They will arrange a meeting with you. Your caseworker can help if you like.",
    meeting: "You may bring your caseworker. You can say no after the meeting as well.",
    agreed: "Soon you will get an agreement to read and sign.",
    ended: "Nothing more happens with this suggestion.",
    no_longer_current: "Nothing more happens with this suggestion.",
  },
  ask: {
    title: "May we show you to the employer, without your name?",
    yes: "Yes, show my card without a name",
    no: "No thank you",
  },
  preApproval: {
    box: "If they want to meet me, you may show my name at once, without asking me again.",
    hint: "You don't have to tick this. Then we ask you first. You can change your mind until your name has been shown.",
    given: "You have said yes to showing your name if they want to meet you.",
    notGiven: "We ask you before they learn your name.",
    give: "You may show my name at once",
    revoke: "Take it back",
  },
  name: {
    title: "May they know who you are?",
    yes: "Yes, show my name",
    no: "No, I don't want that",
  },
  sayNo: {
    open: "I don't want to be part of this any more",
    title: "Why do you say no?",
    text: "You don't have to tell us why.",
    send: "Send no",
  },
  reasons: {
    "not-the-tasks": "The work does not suit me",
    "too-far": "It is too far away",
    "hours-do-not-fit": "The hours do not suit me",
    "start-does-not-fit": "The start date does not suit me",
    "something-else-under-way": "I have something else under way",
    "rather-not-say": "I would rather not say why",
  },
  sees: "This is what the employer sees",
  seesLocked: "Sign in with your card and your PIN to see exactly what the employer may read.",
  meeting: ({ day, place }) => `You meet ${day}. ${place}`,
  help: ({ unit, phone }) => `Would you like to talk to somebody? Call ${unit}, ${phone}.`,
  history: "What has happened",
  acts: {
    ask: "You were asked",
    accept: "You said yes",
    present: "Your card was shown without a name",
    want: "The employer said yes to meeting",
    decline: "The employer said no",
    correct: "The employer changed their answer",
    identify: "Your name was shown to the employer",
    meet: "A meeting was arranged",
    agree: "You agreed",
    say_no: "You said no",
    end: "The suggestion was ended",
    lapse: "The suggestion was ended",
    void: "The suggestion stopped being current",
  },
  path: "How far we have come",
  steps: {
    asked: "You are asked",
    presented: "The card is shown",
    wanted: "They want to meet",
    identified: "They know your name",
    meeting: "Meeting",
    agreed: "Agreed",
  },
  moves: {
    answer: "answer yes or no",
    name: "decide about your name",
    broker: "the job broker",
    employer: "the employer",
    caseworker: "your caseworker",
  },
};

export const matches: Widened<typeof matchesSource> = {
  title: "Placements that suit you",
  lead: "We have compared your card with the placements. This is only a suggestion. You decide.",
  grounds: {
    why: "Why it may suit you",
    missing: "Worth knowing",
    changes: "What would make it even better",
  },
  where: ({ company, kommun }) => `${company}, ${kommun}`,
  nearly: ({ obstacle }) => `Nearly: ${obstacle.charAt(0).toLowerCase()}${obstacle.slice(1)}`,
  nearlyFits: {
    title: "Placements that nearly suit you",
    lead: "A single thing has to be solved first. Sometimes it can be. Do talk to your caseworker.",
  },
  steps: {
    title: "What could open more placements",
    lead: "You do not have to do any of it. They are possibilities to talk about with your caseworker.",
  },
  locked: "Sign in with your card and your PIN to see why the placements suit you.",
  interest: "This interests me",
  interested: "You have said that this interests you. Your caseworker will be in touch.",
  withdraw: "Take it back",
  proposed: "You have a suggestion about this placement.",
  more: ({ count }) =>
    plural("en", count, { one: "Show 1 more placement", other: `Show ${count} more placements` }),
  others: ({ count }) =>
    plural("en", count, {
      zero: "All open placements are listed here.",
      one: "There is 1 more placement where something does not fit.",
      other: `There are ${count} more placements where something does not fit.`,
    }),
  all: "See all open placements",
  facts: ({ kind, kommun, company }) => `${kind} at ${company}, ${kommun}`,
  hours: ({ min, max }) => (min === max ? `${min} hours a week` : `${min}–${max} hours a week`),
  none: {
    title: "No placement suits right now",
    text: "New placements keep coming. Do talk to your caseworker.",
  },
  noCard: {
    title: "Your card is not ready yet",
    text: "When you and your caseworker have gone through your card we can show placements that suit.",
  },
};
