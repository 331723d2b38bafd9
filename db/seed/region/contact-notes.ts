/** What brokers have written after a call or a visit, and when they are to be in touch again. */
export const CONTACT_NOTES: readonly {
  channel: "call" | "visit" | "mail" | "meeting";
  note: string;
  nextInDays: number | null;
}[] = [
  {
    channel: "call",
    note: "Ringde upp. De har mycket att göra före jul men vill prata om en praktikplats i januari.",
    nextInDays: 0,
  },
  {
    channel: "visit",
    note: "Besök på arbetsplatsen. Ljust och ordnat, handledaren har tid på förmiddagarna. Bra för korta pass.",
    nextInDays: 3,
  },
  {
    channel: "call",
    note: "Nöjda med den som är där nu. Frågar hur det går till om det ska bli en anställning.",
    nextInDays: -1,
  },
  {
    channel: "meeting",
    note: "Frukostmöte med näringslivskontoret. Presenterade hur kort utan namn fungerar.",
    nextInDays: null,
  },
  { channel: "mail", note: "Skickade länken till platserna och hur överenskommelsen ser ut.", nextInDays: 7 },
  { channel: "call", note: "Svarade inte. Ringer igen på förmiddagen.", nextInDays: 1 },
  {
    channel: "visit",
    note: "Såg lagret. Truckkort behövs bara vid inlastningen, resten går utan.",
    nextInDays: 14,
  },
];
