import type { traits as source } from "../sv/traits.ts";
import type { Widened } from "../widened.ts";

export const traits: Widened<typeof source> = {
  initiativ: {
    name: "Initiative",
    question: "What happens when a task is done?",
    anchors: {
      1: "Waits until somebody says what to do.",
      2: "Asks for the next task when one is done.",
      3: "Notices everyday tasks that need doing and starts on them.",
      4: "Suggests solutions and takes on things nobody has asked for.",
    },
  },
  samarbete: {
    name: "Working with others",
    question: "How does work together with others go?",
    anchors: {
      1: "Keeps apart even when the task is done together.",
      2: "Does their part when somebody else has divided the work.",
      3: "Checks with colleagues and helps when asked.",
      4: "Sees when others need help and makes the group work better together.",
    },
  },
  punktlighet: {
    name: "Punctuality",
    question: "How about times and absence?",
    anchors: {
      1: "Is often late, or away without letting anybody know.",
      2: "Is mostly on time, but sometimes lets people know too late when absent.",
      3: "Is on time, and calls before the working day starts when absent.",
      4: "Is on time every day, keeps to the breaks and gives notice of planned absence.",
    },
  },
  noggrannhet: {
    name: "Accuracy",
    question: "How does the result turn out?",
    anchors: {
      1: "Leaves work half done, or with mistakes that others have to put right.",
      2: "Gets it right when somebody checks along the way.",
      3: "Gets it right alone, and corrects mistakes that somebody points out.",
      4: "Checks their own work and corrects mistakes before anybody points them out.",
    },
  },
  ansvar: {
    name: "Responsibility",
    question: "Can others rely on it being done?",
    anchors: {
      1: "Leaves the task undone unless reminded several times.",
      2: "Finishes the task after one reminder.",
      3: "Finishes what was agreed without a reminder.",
      4: "Says in time when something is in the way, and sees that the work gets done anyway.",
    },
  },
  "forsta-instruktioner": {
    name: "Understanding instructions",
    question: "What does it take to get started on a new task?",
    anchors: {
      1: "Needs somebody there to show every step, every time.",
      2: "Manages the task when one step at a time has been shown and repeated.",
      3: "Manages the task after several steps have been gone through, and asks when something is unclear.",
      4: "Manages the task after a short instruction and can explain it to others.",
    },
  },
  service: {
    name: "Service and manner",
    question: "How are meetings with customers, users or visitors?",
    anchors: {
      1: "Avoids contact, or does not answer when spoken to.",
      2: "Says hello and answers questions briefly.",
      3: "Listens, answers in a friendly way and fetches help when needed.",
      4: "Makes contact, settles the matter and stays calm even when somebody is dissatisfied.",
    },
  },
  uthallighet: {
    name: "Endurance",
    question: "How long can a task be kept up?",
    anchors: {
      1: "Stops working after a short while.",
      2: "Works for a while at a time, with extra breaks or a change of task.",
      3: "Works the whole shift with ordinary breaks.",
      4: "Works the whole shift at an even pace, even when it is monotonous or busy.",
    },
  },
  sjalvstandighet: {
    name: "Independence",
    question: "How much support is needed during the work?",
    anchors: {
      1: "Needs somebody alongside all the time.",
      2: "Works alone for short periods and often asks whether it is right.",
      3: "Handles familiar tasks alone and asks when something is new.",
      4: "Plans and carries out the working day alone.",
    },
  },
  larande: {
    name: "Learning",
    question: "How does learning something new go?",
    anchors: {
      1: "Needs to be shown the same task from the beginning every day.",
      2: "Knows the task after practising many times with support.",
      3: "Knows the task after a few times and remembers it the next week.",
      4: "Knows the task after once or twice and uses it in new tasks.",
    },
  },
  "praktiskt-handlag": {
    name: "Practical skill",
    question: "How does it go with tools and materials?",
    anchors: {
      1: "Needs help to use simple tools safely.",
      2: "Uses simple tools safely once somebody has shown how.",
      3: "Picks the right tool and uses it safely.",
      4: "Uses new tools safely too after being shown, and solves practical problems on the spot.",
    },
  },
  "digital-vana": {
    name: "Digital skills",
    question: "How does it go with phone, tablet and computer at work?",
    anchors: {
      1: "Needs help to open and read a message.",
      2: "Reads and answers messages alone.",
      3: "Fills in forms and uses the workplace's programs after being shown.",
      4: "Learns new programs alone and shows others.",
    },
  },
};
