import { plural } from "../plural.ts";
import type { errors as source } from "../sv/errors.ts";
import type { Widened } from "../widened.ts";

export const errors: Widened<typeof source> = {
  pages: {
    notFound: {
      title: "Sidan finns inte",
      text: "Den kan ha flyttat. Eller så får bara någon annan se den.",
      action: "Gå till första sidan",
    },
    csrf: {
      title: "Sidan var för gammal",
      text: "Sidan var öppen för länge. Ladda om sidan. Skicka sedan igen.",
      action: "Ladda om sidan",
    },
    stale: {
      title: "Någon annan var först",
      text: "Det här har ändrats. Läs det nya. Gör sedan om det du ville göra.",
      action: "Visa det nya",
    },
    tooLarge: {
      title: "Det blev för stort",
      text: "Skriv kortare, eller välj en mindre fil.",
      action: "Gå tillbaka",
    },
    tooMany: {
      title: "Vänta en stund",
      text: ({ minutes }) =>
        plural("sv", minutes, {
          one: "Du har provat många gånger. Vänta en minut.",
          other: `Du har provat många gånger. Vänta ${minutes} minuter.`,
        }),
      action: "Försök igen",
    },
    broken: {
      title: "Något gick fel",
      text: "Det är vårt fel, inte ditt. Gå tillbaka och försök igen.",
      action: "Försök igen",
      reference: ({ id }) => `Ringer du oss? Säg då numret ${id}.`,
    },
    unavailable: {
      title: "Vänta en liten stund",
      text: "Jobbron startar om. Försök igen om en minut.",
      action: "Försök igen",
    },
    sessionExpired: {
      title: "Du behöver logga in igen",
      text: "Du var borta länge. Därför loggade vi ut dig.",
      kept: "Det du skrev är kvar.",
      action: "Logga in igen",
    },
    offline: {
      title: "Du har inget internet",
      text: "Det du skrev är kvar. Försök igen sedan.",
      action: "Försök igen",
    },
  },
  form: {
    stale: "Någon annan har ändrat det här. Din text är kvar. Läs och spara igen.",
    notAllowed: "Det går inte att göra nu.",
    csrf: "Sidan var för gammal. Din text är kvar. Skicka igen.",
    repeated: "Det här är redan klart.",
  },
  field: {
    required: "Skriv något här.",
    chooseOne: "Välj ett svar.",
    sixDigits: "Koden har sex siffror.",
    chooseSome: "Välj minst ett svar.",
    tooMany: ({ max }) => `Välj högst ${max}.`,
    tooShort: ({ min }) =>
      plural("sv", min, { one: "Skriv minst en bokstav.", other: `Skriv minst ${min} bokstäver.` }),
    tooLong: ({ max }) => `Skriv kortare. Högst ${max} bokstäver får plats.`,
    wrongType: "Vi förstår inte det här. Skriv på ett annat sätt.",
    email: "Skriv din e-post. Den ser ut så här: namn@foretag.se.",
    phone: "Skriv ett telefonnummer med siffror.",
    date: "Skriv ett datum. Det ser ut så här: 2027-03-15.",
    dateTooEarly: ({ earliest }) => `Välj ${earliest} eller senare.`,
    dateTooLate: ({ latest }) => `Välj ${latest} eller tidigare.`,
    endBeforeStart: "Slutet måste komma efter början.",
    number: "Skriv med siffror.",
    wholeNumber: "Skriv ett helt tal.",
    min: ({ min }) => `Skriv ${min} eller mer.`,
    max: ({ max }) => `Skriv ${max} eller mindre.`,
    postalCode: "Skriv fem siffror. Till exempel 283 43.",
    duplicate: "Samma sak finns två gånger. Ta bort en.",
    organisationsnummer: "Numret är fel. Det ska ha tio siffror, till exempel 555555-5555.",
    notAllowedCharacters: "Det finns tecken här som inte går att spara. Ta bort dem.",
    unknownChoice: "Det svaret finns inte längre. Välj ett annat.",
  },
};
