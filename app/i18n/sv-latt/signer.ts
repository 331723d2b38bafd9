import type { signer as source } from "../sv/signer.ts";
import type { Widened } from "../widened.ts";

export const signer: Widened<typeof source> = {
  title: "Ett papper att skriva under",
  locked: {
    lead: "Vi skickar en kod till din e-post. Då vet vi att det är du.",
    action: "Skicka koden",
  },
  code: {
    title: "Skriv koden",
    lead: "Vi har skickat sex siffror i ett nytt mejl. Koden fungerar i tio minuter.",
    label: "Kod",
    action: "Öppna pappret",
    again: "Skicka en ny kod",
    wrong: "Koden är fel. Titta på siffrorna och försök igen.",
    startAgain: "Koden är för gammal. Be om en ny kod.",
  },
  open: {
    lead: "Läs i lugn och ro. Du kan läsa i en timme. Sedan behöver du en ny kod.",
  },
  expired: {
    title: "Länken är för gammal",
    text: "Vi kan skicka en ny länk till din e-post.",
    action: "Skicka en ny länk",
  },
  revoked: {
    title: "Länken fungerar inte längre",
    text: "Titta efter en nyare länk i din e-post. Du kan också ringa till enheten.",
  },
  closed: {
    title: "Du kan inte läsa just nu",
    text: "Vi ändrar i texten. Du får ett nytt mejl när du kan läsa.",
  },
};
