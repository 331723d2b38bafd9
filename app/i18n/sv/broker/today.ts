import type { TodayKind } from "#app/domain/today/today.ts";
import { plural } from "../../plural.ts";

interface KindWording {
  /** What sort of thing it is, in a word or two. */
  name: string;
  /** `coming` when the day is not here yet. */
  why(about: { when: string; coming: boolean }): string;
  /** On the link. */
  action: string;
}

const kinds: Record<TodayKind, KindWording> = {
  "case-deadline": {
    name: "Datum att hålla i ett stödärende",
    why: ({ when, coming }) => (coming ? `Sista dag är ${when}.` : `Skulle vara klart ${when}.`),
    action: "Öppna ärendet",
  },
  "case-to-move": {
    name: "Stödärende som väntar på jobbmäklaren",
    why: ({ when }) => `Det har varit er tur sedan ${when}.`,
    action: "Öppna ärendet",
  },
  "placement-waits-for-verification": {
    name: "Plats som väntar på kontroll",
    why: ({ when }) => `Inskickad ${when}. Den kan inte publiceras förrän arbetsgivaren är kontrollerad.`,
    action: "Kontrollera arbetsgivaren",
  },
  "placement-to-review": {
    name: "Plats att läsa",
    why: ({ when }) => `Inskickad ${when}. Arbetsgivaren väntar på besked.`,
    action: "Läs platsen",
  },
  "agreement-to-write": {
    name: "Överenskommelse att skriva",
    why: ({ when }) => `Alla sa ja ${when}. Nu behövs en överenskommelse.`,
    action: "Öppna förslaget",
  },
  "agreement-to-send": {
    name: "Överenskommelse att skicka ut",
    why: ({ when }) => `Ändrad ${when}. Ingen kan skriva under förrän den är utskickad.`,
    action: "Öppna överenskommelsen",
  },
  "follow-up-due": {
    name: "Uppföljning",
    why: ({ when, coming }) => (coming ? `Planerad ${when}.` : `Skulle hållas ${when}.`),
    action: "Öppna överenskommelsen",
  },
  "contact-promised": {
    name: "Höras av",
    why: ({ when, coming }) => (coming ? `Ni ska höras ${when}.` : `Ni skulle höras ${when}.`),
    action: "Öppna och anteckna",
  },
  "company-to-verify": {
    name: "Arbetsgivare att kontrollera",
    why: ({ when }) => `Registrerad ${when}. Inget kan publiceras förrän kontrollen är gjord.`,
    action: "Kontrollera arbetsgivaren",
  },
  "placement-unrefreshed": {
    name: "Plats att bekräfta",
    why: () => "Ingen har sagt på länge att platsen finns kvar. Fråga arbetsgivaren, annars stängs den.",
    action: "Öppna och ring",
  },
};

export const today = {
  title: "Idag",
  lead: ({ day, count }: { day: string; count: number }) =>
    plural("sv", count, {
      one: `${sentence(day)}. En sak väntar på dig och dina kollegor.`,
      other: `${sentence(day)}. ${count} saker väntar på dig och dina kollegor.`,
    }),
  leadNothing: ({ day }: { day: string }) => `${sentence(day)}. Inget väntar just nu.`,
  first: "Börja här",
  rest: "Sedan",
  coming: "De närmaste dagarna",
  kinds,
  done: "Klart",
  doneLabel: ({ subject }: { subject: string }) => `Klart: ${subject}`,
  logContact: "Anteckna en kontakt",
  at: ({ company }: { company: string }) => `hos ${company}`,
  empty: {
    title: "Inget väntar",
    text: "Bra jobbat. Ring en arbetsgivare som du inte har hört av på länge.",
    action: "Öppna registret",
  },
};

function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);
}
