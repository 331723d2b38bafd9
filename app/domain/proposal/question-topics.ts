/**
 * What an employer may ask to know more about before answering. A list and no free text: a question about the
 * person is a sentence that crosses the gate the other way, and some of them may not be asked (2008:567).
 */
export const QUESTION_TOPICS = [
  "tasks-tried",
  "hours-and-start",
  "support-and-conditions",
  "how-it-works",
  "call-me",
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];
