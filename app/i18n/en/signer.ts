import type { signer as source } from "../sv/signer.ts";
import type { Widened } from "../widened.ts";

export const signer: Widened<typeof source> = {
  title: "A document to sign",
  locked: {
    lead: "To know that it is you, we send a code to your e-mail. Then you can read and sign.",
    action: "Send the code",
  },
  code: {
    title: "Enter the code",
    lead: "We have sent six digits in an e-mail of its own. The code works for ten minutes.",
    label: "Code",
    action: "Open the document",
    again: "Send a new code",
    wrong: "The code is not right. Check the digits and try again.",
    startAgain: "The code no longer works. Ask for a new one.",
  },
  open: {
    lead: "Take your time to read. You are let in for an hour, then you need a new code.",
  },
  expired: {
    title: "The link has expired",
    text: "We can send a new link to the same e-mail address.",
    action: "Send a new link",
  },
  revoked: {
    title: "The link no longer works",
    text: "There is a newer link in your e-mail, or your signature is not needed. Contact the unit if you wonder.",
  },
  closed: {
    title: "The document cannot be read right now",
    text: "The text is being rewritten, or it is no longer needed. You get a new e-mail when it can be read.",
  },
};
