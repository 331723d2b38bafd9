import type { ContactChannel, NextContact } from "#app/domain/company/contact.ts";

const channels: Record<ContactChannel, string> = {
  call: "Samtal",
  visit: "Besök",
  mail: "Mejl",
  meeting: "Möte",
};

const next: Record<NextContact, string> = {
  none: "Inget bestämt",
  tomorrow: "I morgon",
  week: "Om en vecka",
  "two-weeks": "Om två veckor",
  month: "Om en månad",
};

export const contacts = {
  title: "Kontakter",
  quick: "Anteckna en kontakt",
  channels,
  channel: "Hur?",
  note: "Vad sa ni?",
  noteHint: "Om arbetsgivaren och platserna. Skriv inget om deltagare.",
  next,
  nextLabel: "När hörs ni igen?",
  nextHint: "Det du bestämmer nu ersätter det som var bestämt innan.",
  otherDate: "Eller en annan dag",
  pastDate: "Dagen har redan varit. Välj i dag eller senare.",
  save: "Spara anteckningen",
  none: "Ingen har antecknat något än.",
  log: "Det som har sagts",
  willMeet: ({ day }: { day: string }) => `Hörs igen ${day}`,
  kept: ({ day }: { day: string }) => `Skulle höras ${day}, klart`,
  done: "Klart",
  onDay: ({ label, day }: { label: string; day: string }) => `${label} (${day})`,
};
