import { plural } from "../plural.ts";

/** Pages for what went wrong, and the words that stand beside a field. */
export const errors = {
  pages: {
    notFound: {
      title: "Sidan finns inte här",
      text: "Den kan ha flyttats, eller så hör den till ett annat konto än ditt. Kontrollera adressen, eller börja om från startsidan.",
      action: "Till startsidan",
    },
    csrf: {
      title: "Formuläret var för gammalt",
      text: "Sidan hade stått öppen länge, så vi tog inte emot det. Gå tillbaka, ladda om sidan och skicka igen.",
      action: "Ladda om sidan",
    },
    stale: {
      title: "Någon hann före",
      text: "Det här har ändrats sedan du öppnade sidan. Ditt tryck har inte ändrat något. Läs det nya och gör om om det behövs.",
      action: "Visa det senaste",
    },
    tooLarge: {
      title: "Det blev för stort",
      text: "Det du skickade är större än vi kan ta emot. Korta texten eller välj en mindre fil, och försök igen.",
      action: "Tillbaka",
    },
    tooMany: {
      title: "Vänta en liten stund",
      text: ({ minutes }: { minutes: number }) =>
        plural("sv", minutes, {
          one: "Det kom många försök på kort tid. Vänta en minut och försök igen.",
          other: `Det kom många försök på kort tid. Vänta ${minutes} minuter och försök igen.`,
        }),
      action: "Försök igen",
    },
    broken: {
      title: "Något gick sönder hos oss",
      text: "Felet är vårt, inte ditt. Vi har skrivit upp det. Gå tillbaka och försök igen. Det du hade sparat finns kvar.",
      action: "Försök igen",
      reference: ({ id }: { id: string }) => `Om du hör av dig, säg det här numret: ${id}`,
    },
    unavailable: {
      title: "Vi är strax tillbaka",
      text: "Jobbron startar om. Försök igen om en minut.",
      action: "Försök igen",
    },
    sessionExpired: {
      title: "Du har varit borta en stund",
      text: "För säkerhets skull är du utloggad. Logga in igen, så fortsätter du där du var.",
      kept: "Det du hade skrivit finns kvar i formuläret.",
      action: "Logga in igen",
    },
    offline: {
      title: "Ingen kontakt med nätet",
      text: "Det du har skrivit står kvar här. Försök igen när du har täckning.",
      action: "Försök igen",
    },
  },
  form: {
    stale: "Någon annan har ändrat det här samtidigt. Din text står kvar. Jämför och spara igen.",
    notAllowed: "Det går inte att göra nu.",
    csrf: "Formuläret var för gammalt. Din text står kvar, skicka igen.",
    repeated: "Det här är redan gjort.",
  },
  field: {
    required: "Fyll i det här.",
    chooseOne: "Välj ett av alternativen.",
    sixDigits: "Koden är sex siffror.",
    chooseSome: "Välj minst ett alternativ.",
    tooMany: ({ max }: { max: number }) => `Välj högst ${max}.`,
    tooShort: ({ min }: { min: number }) =>
      plural("sv", min, { one: "Skriv minst ett tecken.", other: `Skriv minst ${min} tecken.` }),
    tooLong: ({ max }: { max: number }) =>
      plural("sv", max, {
        one: "Högst ett tecken får plats.",
        other: `Högst ${max} tecken får plats. Korta lite.`,
      }),
    wrongType: "Det här kan vi inte läsa. Skriv på ett annat sätt.",
    email: "Skriv en e-postadress, till exempel namn@foretag.se.",
    phone: "Skriv ett telefonnummer med siffror, till exempel 070-123 45 67.",
    date: "Skriv ett datum som finns, till exempel 2027-03-15.",
    dateTooEarly: ({ earliest }: { earliest: string }) => `Välj ${earliest} eller senare.`,
    dateTooLate: ({ latest }: { latest: string }) => `Välj ${latest} eller tidigare.`,
    endBeforeStart: "Slutet kan inte vara före starten.",
    number: "Skriv ett tal med siffror.",
    wholeNumber: "Skriv ett helt tal, utan decimaler.",
    min: ({ min }: { min: number }) => `Skriv ${min} eller mer.`,
    max: ({ max }: { max: number }) => `Skriv ${max} eller mindre.`,
    postalCode: "Skriv postnumret med fem siffror, till exempel 283 43.",
    duplicate: "Samma sak finns med två gånger. Ta bort den ena.",
    organisationsnummer:
      "Numret stämmer inte. Ett organisationsnummer har tio siffror, till exempel 555555-5555.",
    notAllowedCharacters: "Texten innehåller tecken som vi inte kan spara. Ta bort dem och försök igen.",
    unknownChoice: "Det valet finns inte längre. Välj ett annat.",
  },
};
