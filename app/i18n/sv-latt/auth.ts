import { plural } from "../plural.ts";
import { auth as source } from "../sv/auth.ts";
import type { Widened } from "../widened.ts";

/** The staff's own pages keep the Swedish of the unit; what a participant or an employer meets is said plainly. */
export const auth: Widened<typeof source> = {
  ...source,
  choose: {
    title: "Logga in",
    lead: "Välj vem du är.",
    participant: {
      title: "Jag har ett kort",
      text: "Kortet har en bild och en kod. Du fick det av din handläggare.",
    },
    email: { title: "Jag har e-post", text: "Vi skickar en kod till din e-post." },
    staff: { title: "Jag arbetar i kommunen", text: "Du behöver lösenord och en kod." },
    noAccount: "Kan du inte logga in?",
    noAccountEmployer: "Arbetsgivare får logga in när de lägger upp en plats.",
    noAccountParticipant: "Du får ett kort av din handläggare.",
  },
  email: {
    title: "Logga in med e-post",
    lead: "Vi skickar en kod till dig. Koden har sex siffror.",
    address: "Din e-post",
    send: "Skicka koden",
    sentTitle: "Titta i din e-post",
    sent: "Vi har skickat en kod till din e-post. Koden gäller i tio minuter.",
    code: "Skriv de sex siffrorna",
    codeHint: "Ser du inget mejl? Titta i skräpposten.",
    verify: "Logga in",
    again: "Skicka en ny kod",
    otherAddress: "Byt e-post",
  },
  card: {
    title: "Logga in med ditt kort",
    lead: "Öppna kameran i telefonen. Håll den över bilden på kortet. Eller skriv koden som står under bilden.",
    secret: "Koden på kortet",
    secretHint: "Du kan skriva stora eller små bokstäver.",
    pin: "Din pinkod",
    pinHint: "Du valde siffrorna med din handläggare.",
    verify: "Logga in",
    found: "Vi har läst kortet. Skriv din pinkod nu.",
    lost: "Är kortet borta? Ring din handläggare.",
    attemptsLeft: ({ count }) =>
      plural("sv", count, {
        one: "Du kan försöka 1 gång till.",
        other: `Du kan försöka ${count} gånger till.`,
      }),
    locked: "Kortet är låst. Be din handläggare om ett nytt.",
  },
  role: {
    title: "Vad vill du göra nu?",
    lead: "Välj en sak i taget.",
    choose: ({ role }) => `Fortsätt som ${role.toLowerCase()}`,
  },
  stepUp: {
    title: "Visa att det är du",
    lead: "Här står viktiga saker om en människa. Därför behöver vi en kod till.",
    verify: "Gå vidare",
    why: "Varför frågar ni igen?",
    whyText: "Vi vill vara säkra på att ingen annan läser.",
  },
  signedOut: {
    title: "Du har loggat ut",
    text: "Är det inte din dator? Stäng fönstret också.",
    again: "Logga in igen",
  },
  sessions: {
    title: "Här är du inloggad",
    lead: "Ser du något du inte känner igen? Logga ut det.",
    current: "Här, nu",
    lastSeen: ({ when }) => `Användes ${when}`,
    end: "Logga ut den här",
    endOthers: "Logga ut alla andra",
    none: "Du är bara inloggad här.",
  },
  failures: {
    ...source.failures,
    "wrong-code": "Koden är fel. Titta en gång till och skriv igen.",
    "expired-code": "Koden är för gammal. Skicka en ny kod.",
    "too-many-tries": "Du har provat för många gånger. Skicka en ny kod.",
    "wrong-card": "Koden eller pinkoden är fel.",
    "card-locked": "Kortet är låst. Be din handläggare om ett nytt.",
    "card-expired": "Kortet är för gammalt. Be din handläggare om ett nytt.",
    "account-closed": "Du kan inte logga in längre. Ring kommunen.",
  },
};
