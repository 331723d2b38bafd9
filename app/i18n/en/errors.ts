import { plural } from "../plural.ts";
import type { errors as source } from "../sv/errors.ts";
import type { Widened } from "../widened.ts";

export const errors: Widened<typeof source> = {
  pages: {
    notFound: {
      title: "This page is not here",
      text: "It may have moved, or belong to another account than yours. Check the address, or begin again from the start page.",
      action: "To the start page",
    },
    csrf: {
      title: "The form was too old",
      text: "The page had been open for a long time, so we did not accept it. Go back, reload the page and send again.",
      action: "Reload the page",
    },
    stale: {
      title: "Somebody was first",
      text: "This has changed since you opened the page. Nothing was changed by your press. Read the new version and do it again if needed.",
      action: "Show the latest",
    },
    tooLarge: {
      title: "That was too large",
      text: "What you sent is larger than we can receive. Shorten the text or choose a smaller file, and try again.",
      action: "Back",
    },
    tooMany: {
      title: "Please wait a little",
      text: ({ minutes }) =>
        plural("en", minutes, {
          one: "There were many tries in a short time. Wait a minute and try again.",
          other: `There were many tries in a short time. Wait ${minutes} minutes and try again.`,
        }),
      action: "Try again",
    },
    broken: {
      title: "Something broke on our side",
      text: "The fault is ours, not yours. We have made a note of it. Go back and try again. What you had saved is still there.",
      action: "Try again",
      reference: ({ id }) => `If you get in touch, give this number: ${id}`,
    },
    unavailable: {
      title: "We will be back shortly",
      text: "Jobbron is restarting. Try again in a minute.",
      action: "Try again",
    },
    sessionExpired: {
      title: "You have been away for a while",
      text: "You are signed out, to be safe. Sign in again and carry on where you were.",
      kept: "What you had written is still in the form.",
      action: "Sign in again",
    },
    offline: {
      title: "No contact with the network",
      text: "What you have written is still here. Try again when you have coverage.",
      action: "Try again",
    },
  },
  form: {
    stale: "Somebody else changed this at the same time. Your text is still here. Compare and save again.",
    notAllowed: "That cannot be done now.",
    csrf: "The form was too old. Your text is still here, send it again.",
    repeated: "This has already been done.",
  },
  field: {
    required: "Fill this in.",
    chooseOne: "Choose one of the options.",
    sixDigits: "The code has six digits.",
    chooseSome: "Choose at least one option.",
    tooMany: ({ max }) => `Choose at most ${max}.`,
    tooShort: ({ min }) =>
      plural("en", min, { one: "Write at least one character.", other: `Write at least ${min} characters.` }),
    tooLong: ({ max }) =>
      plural("en", max, {
        one: "There is room for one character.",
        other: `There is room for ${max} characters. Shorten it a little.`,
      }),
    wrongType: "We cannot read this. Write it in another way.",
    email: "Write an e-mail address, for example namn@foretag.se.",
    phone: "Write a phone number in digits, for example 070-123 45 67.",
    date: "Write a date that exists, for example 2027-03-15.",
    dateTooEarly: ({ earliest }) => `Choose ${earliest} or later.`,
    dateTooLate: ({ latest }) => `Choose ${latest} or earlier.`,
    endBeforeStart: "The end cannot come before the start.",
    number: "Write a number in digits.",
    wholeNumber: "Write a whole number, without decimals.",
    min: ({ min }) => `Write ${min} or more.`,
    max: ({ max }) => `Write ${max} or less.`,
    postalCode: "Write the postcode with five digits, for example 283 43.",
    duplicate: "The same thing is there twice. Remove one of them.",
    organisationsnummer:
      "The number is not right. A Swedish organisationsnummer has ten digits, for example 555555-5555.",
    notAllowedCharacters: "The text holds characters that we cannot save. Remove them and try again.",
    unknownChoice: "That option is no longer there. Choose another.",
  },
};
