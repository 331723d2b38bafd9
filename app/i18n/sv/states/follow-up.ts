import type { FollowUp, Goal, PRESENT, StepId } from "#app/domain/followup/follow-up-record.ts";
import type { ReminderKind } from "#app/domain/followup/reminder-key.ts";

const how: Record<FollowUp["how"], string> = {
  "at-workplace": "På arbetsplatsen",
  "at-unit": "På enheten",
  phone: "Per telefon",
  video: "Videomöte",
};

const present: Record<(typeof PRESENT)[number], string> = {
  participant: "Deltagaren",
  handledare: "Handledaren",
  employer: "Arbetsgivaren",
  caseworker: "Handläggaren",
  broker: "Jobbmäklaren",
};

/** Stegförflyttningar, as the participant would say them. */
const steps: Record<StepId, string> = {
  "more-hours": "Arbetar fler timmar",
  "more-tasks": "Gör fler uppgifter",
  "harder-tasks": "Gör svårare uppgifter",
  "works-more-alone": "Arbetar mer självständigt",
  "comes-on-time": "Kommer i tid",
  "language-forward": "Pratar och förstår mer svenska",
  "new-certificate": "Har fått ett nytt intyg",
  "travels-alone": "Tar sig dit på egen hand",
  "applies-for-jobs": "Söker arbete själv",
  "offered-job": "Har blivit erbjuden arbete",
};

const goals: Record<Goal["status"], string> = {
  open: "På väg",
  reached: "Uppnått",
  changed: "Ändrat",
};

const plan = {
  develop: "Det här vill jag utveckla",
  support: "Det här stödet behöver jag",
  ownPart: "Det här gör jag själv",
};

const reminders: Record<ReminderKind, string> = {
  "follow-up-due": "Dags för uppföljning",
  "agreement-ends": "Överenskommelsen tar snart slut",
  "consent-expires": "Ett samtycke går snart ut",
  "proposal-unanswered": "Ett förslag väntar på svar",
  "placement-still-open": "Finns platsen kvar?",
  "pay-evidence-due": "Lönen ska redovisas till Arbetsförmedlingen",
  "extension-due": "Dags att förbereda förlängning",
  "review-ends": "Tiden för omprövning går snart ut",
  "signature-missing": "En underskrift saknas",
};

export const followUp = { how, present, steps, goals, plan, reminders };
