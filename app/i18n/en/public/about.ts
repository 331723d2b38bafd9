import type * as source from "../../sv/public/about.ts";
import type { Widened } from "../../widened.ts";

export const how: Widened<typeof source.how> = {
  title: "How it works",
  metaDescription:
    "The way to a place through Jobbron: what you do, what the employer sees and what the municipality helps with.",
  lead: "From the first question to an agreement, and sometimes a job. Nothing is rushed, and you may say no at any time.",
  stepsTitle: "Five steps",
  steps: [
    "The employer writes in their own words. A job broker at the municipality knows the workplace and reads it before it is shown. Anyone can read the places, without an account.",
    "The card shows what you can do, what you want and what helps you at work. We never ask for diagnoses. You read the card and say that it is right before it is used.",
    "The job broker sees a card without name, age and background, and only when several people have cards like yours. Every suggestion comes with the reasons why it fits.",
    "You are asked first. If you say yes the employer sees your card, still without a name. If they want to meet you, we ask once more before they learn who you are.",
    "You, the employer, the supervisor and the municipality sign the same agreement: hours, tasks and who supports you. We follow up and see together what the next step may be.",
  ],
  questionsTitle: "What people ask",
  questions: [
    {
      question: "How do I get an account?",
      answer:
        "Your caseworker at the labour-market unit arranges it with you. You can get a paper card to sign in with, so it works without e-mail and without a new phone.",
    },
    {
      question: "Does a no change my benefits?",
      answer:
        "Saying no to being shown to employers does not change your financial assistance. Ask your caseworker how a place would affect your own income.",
    },
    {
      question: "Can I change my mind?",
      answer:
        "Yes. You take back a yes on your own page, or ask your caseworker to do it. It takes effect at once.",
    },
    {
      question: "Do I need to know Swedish?",
      answer:
        "It depends on the place. Where a task needs Swedish it says which task and how much. You can have an interpreter when you meet.",
    },
    {
      question: "Will I be paid?",
      answer:
        "In an employment you are paid wages. During a placement or work training you keep your benefits. Every place says which kind it is.",
    },
  ],
  action: "See open placements",
};

export const employers: Widened<typeof source.employers> = {
  title: "For employers",
  metaDescription:
    "Take someone on for a placement, work training or a job. The municipality suggests people with reasons and takes care of the paperwork.",
  lead: "You say what you need. We find someone who wants to and can, and stay with you all the way.",
  points: [
    {
      title: "A place in under five minutes",
      text: "Write in your own words. It is saved while you write, on the phone too.",
    },
    {
      title: "Suggestions with reasons",
      text: "You see what the person can do and why it fits. The name comes when both have said yes.",
    },
    {
      title: "We take care of the paperwork",
      text: "Agreement, follow-up and wage subsidy. You always see whose turn it is.",
    },
  ],
  stepsTitle: "What you do",
  steps: [
    { title: "Sign in with e-mail", text: "You get a code by e-mail. No password to remember." },
    {
      title: "Describe the place",
      text: "Tasks, hours and what matters to you. You see how the person looking will read it.",
    },
    {
      title: "We get in touch",
      text: "A job broker calls you, checks the company and reads it through. Then the place is shown.",
    },
    { title: "Answer suggestions", text: "Yes, no or tell me more. If you say yes we arrange a visit." },
  ],
  questionsTitle: "What employers ask",
  questions: [
    {
      question: "What does it cost?",
      answer:
        "Using Jobbron costs nothing. Placements and work training cost you the supervisor’s time. When you employ someone you pay wages, sometimes with support: we work that out together.",
    },
    {
      question: "What about insurance?",
      answer:
        "The agreement always says who insures: Arbetsförmedlingen, the municipality or someone else. Nobody starts before that is settled.",
    },
    {
      question: "What are we responsible for?",
      answer:
        "You are responsible for the work environment, as for everyone who works with you, and appoint a supervisor. We help with the introduction if you wish.",
    },
    {
      question: "Does it push out real jobs?",
      answer:
        "It should not. We ask how many people work and have placements with you, and hear the union where the rules say so.",
    },
  ],
  action: "Offer a place",
  actionOwn: "To my places",
  verifyNote: "Before the place is shown we call you and check that everything is in order.",
};

export const privacy: Widened<typeof source.privacy> = {
  title: "How we protect your information",
  metaDescription: "What Jobbron keeps about you, who may see it and how you say no, in plain words.",
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
      text: "Each time someone at the municipality or an employer opens your information it is written down, and you can read the list.",
    },
    {
      title: "A no costs nothing",
      text: "You can say no. A no to being shown does not change your financial assistance.",
    },
    { title: "No diagnoses", text: "We ask what helps you at work. Never why." },
    {
      title: "No computer rules you out",
      text: "The computer sorts suggestions and shows the reasons. A person always decides.",
    },
  ],
  sections: [
    {
      title: "What we keep",
      paragraphs: [
        "About you as a participant: name and how to reach you, your skills card, what you have said yes and no to, your proposals and agreements. Names and cards are encrypted.",
        "We do not keep personal identity numbers, diagnoses, medical certificates, debts, religion, origin or whom you live with. There are no fields for them.",
        "About employers we keep the company’s details and who answers for them.",
      ],
    },
    {
      title: "Why we may",
      paragraphs: [
        "It is the task of the municipality’s labour-market unit to help people to work. That is the ground for having your case. We show you to an employer only if you have said yes yourself.",
      ],
    },
    {
      title: "For how long",
      paragraphs: [
        "Information is kept as long as the municipality’s decision on disposal says, and is then removed. If you take back a yes, the card leaves the search at that very moment.",
        "A search that you save is seen by you alone. It is removed half a year after you last used it, or when your case ends.",
      ],
    },
    {
      title: "Your rights",
      paragraphs: [
        "You have the right to know what we have about you, to have mistakes put right and to complain. Start with your caseworker if you like. The municipality also has a data protection officer. If you are not satisfied you can complain to the Swedish Authority for Privacy Protection (IMY).",
      ],
    },
    {
      title: "Cookies",
      paragraphs: [
        "We only use cookies that are needed: to keep you signed in, and to remember language and appearance. No statistics are sent to other companies, so there is no box to click away.",
        "If you look at places without signing in we do not know who you are.",
      ],
    },
  ],
  contactTitle: "Ask us",
};

export const accessibility: Widened<typeof source.accessibility> = {
  title: "Accessibility of Jobbron",
  metaDescription: "How accessible Jobbron is, what has been tested, what remains and how to get help.",
  lead: "Everyone should be able to use Jobbron: with a keyboard, with a screen reader, with larger text and on an old phone.",
  statusTitle: "How far we have come",
  status:
    "The aim is WCAG 2.2 at level AA and the standard EN 301 549. Our own tests find no failures against that level. Nobody from outside has reviewed it yet, so we call ourselves partially compliant with the Swedish act on accessibility of digital public services.",
  testedTitle: "What we have tested",
  tested: [
    "The pages are tested automatically in a real browser, at the width of a phone and of a computer, whenever something changes.",
    "We walk through the most important paths with only a keyboard.",
    "Every pair of colours has been computed, in light and dark appearance.",
    "Searching and reading places, and filling in forms, works with JavaScript turned off.",
    "Easy Swedish has short sentences, and that is checked.",
  ],
  missingTitle: "What remains",
  missing: [
    "People with experience of assistive technology have not tried the service yet.",
    "We have not tested with every screen reader, only that the right names and roles reach them.",
    "Employers’ own texts may be harder than ours. The job broker reads them before they are shown.",
    "There is no sign language and no recorded audio.",
  ],
  problemTitle: "Have you found something that does not work?",
  problemText:
    "Tell the labour-market unit. We will help you in another way and mend the fault. If you are not satisfied you can report it to the Agency for Digital Government (Digg), which supervises.",
  assessed: ({ day }) => `This statement was written on ${day} and rests on our own tests.`,
};

export const contact: Widened<typeof source.contact> = {
  title: "Contact",
  call: ({ phone }) => `Call ${phone}`,
  write: "E-mail",
  none: "Call your municipality and ask for the labour-market unit (arbetsmarknadsenheten).",
};
