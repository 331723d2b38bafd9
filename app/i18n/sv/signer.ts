/** Pages for somebody who signs without an account: a personal link and a code. */
export const signer = {
  title: "Ett dokument att skriva under",
  locked: {
    lead: "För att vi ska veta att det är du skickar vi en kod till din e-post. Sedan kan du läsa och skriva under.",
    action: "Skicka koden",
  },
  code: {
    title: "Skriv in koden",
    lead: "Vi har skickat sex siffror i ett eget mejl. Koden gäller i tio minuter.",
    label: "Kod",
    action: "Öppna dokumentet",
    again: "Skicka en ny kod",
    wrong: "Koden stämmer inte. Kontrollera siffrorna och försök igen.",
    startAgain: "Koden gäller inte längre. Be om en ny.",
  },
  open: {
    lead: "Läs i lugn och ro. Du är inne i en timme, sedan behöver du en ny kod.",
  },
  expired: {
    title: "Länken har gått ut",
    text: "Vi kan skicka en ny länk till samma e-postadress.",
    action: "Skicka en ny länk",
  },
  revoked: {
    title: "Länken gäller inte längre",
    text: "Det finns en nyare länk i din e-post, eller så behövs inte din underskrift. Hör av dig till enheten om du undrar.",
  },
  closed: {
    title: "Dokumentet går inte att läsa just nu",
    text: "Texten skrivs om, eller så är dokumentet inte aktuellt. Du får ett nytt mejl när det är klart att läsa.",
  },
};
