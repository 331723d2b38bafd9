import { plural } from "../../plural.ts";

const points = (count: number) => plural("sv", count, { one: "1 poäng", other: `${count} poäng` });

/** A round: many cards and many seats at once. */
export const round = {
  open: "Fördela kort på flera platser",
  title: "Fördela kort på flera platser",
  back: "Platser",
  lead: "Välj platser, så räknas alla kort och alla lediga platser på en gång. Det är ett förslag. Du bestämmer par för par.",
  choose: {
    title: "Vilka platser ska vara med?",
    change: "Ändra vilka platser som är med",
    where: ({ company, kommun }: { company: string; kommun: string }) => `${company}, ${kommun}`,
    free: ({ count }: { count: number }) => plural("sv", count, { one: "1 ledig", other: `${count} lediga` }),
    full: "alla lediga har ett förslag",
    waiting: ({ count }: { count: number }) =>
      plural("sv", count, { one: "1 förslag väntar på svar", other: `${count} förslag väntar på svar` }),
    submit: "Visa ett förslag",
    all: "Ta med alla",
    inConflict: "Platser där du har anmält jäv eller hör till arbetsgivaren är inte med.",
  },
  gone: ({ count }: { count: number }) =>
    plural("sv", count, {
      one: "1 av platserna är inte med: den är stängd, eller så har alla lediga ett förslag.",
      other: `${count} av platserna är inte med: de är stängda, eller så har alla lediga ett förslag.`,
    }),
  none: {
    title: "Inga lediga platser just nu",
    text: "Här står publicerade platser hos kontrollerade arbetsgivare, när de har en ledig plats.",
    action: "Se alla platser",
  },
  result: "Förslaget",
  sum: ({ pairs, total }: { pairs: number; total: number }) =>
    plural("sv", pairs, {
      zero: "Inget kort passar på de här platserna.",
      one: `1 kort föreslås, med ${points(total)}.`,
      other: `${pairs} kort föreslås. Tillsammans har de ${points(total)}, det högsta som går.`,
    }),
  excluded: ({ count }: { count: number }) =>
    plural("sv", count, {
      zero: "",
      one: "1 kort faller bort på ett krav på alla platserna.",
      other: `${count} kort faller bort på ett krav på alla platserna. Arbetsvillkor räknas inte.`,
    }),
  excludedFew: ({ k }: { k: number }) =>
    `Färre än ${k} faller bort på ett krav på alla platserna. Antalet visas inte.`,
  keys: "Tangenter: j och k går upp och ner, Enter öppnar.",
  waiting: ({ points: count }: { points: number }) =>
    `Lång väntetid ger upp till ${points(count)} extra här, utöver matchningen.`,
  rule: "Den som handläggaren måste frågas om räknas lägre, eftersom svaret kan bli nej. Den som nyss har föreslagits till en av platserna är inte med.",
  rest: "Alla kort för platsen",
  empty: ({ count, anybody }: { count: number; anybody: boolean }) => {
    const seats = plural("sv", count, { one: "1 plats står tom.", other: `${count} platser står tomma.` });
    return `${seats} ${anybody ? "De kort som passar gör mer nytta på en annan plats." : "Inget kort passar här just nu."}`;
  },
  unfilled: {
    title: "Utan förslag",
    lead: "På de här platserna föreslås ingen.",
  },
  worth: ({ points: count }: { points: number }) => points(count),
  worthLabel: "I fördelningen",
  parts: { score: "Matchningen", waiting: "Väntetid, extra", question: "Måste frågas om" },
  part: ({ points: count }: { points: number }) => (count < 0 ? `−${-count}` : `${count}`),
  open_: "Visa poängen och kortet",
  others: "Vad paret betyder för andra",
  better: ({ title, points: count }: { title: string; points: number }) =>
    `Passar ${points(count)} bättre på ${title}, men där är det fullt.`,
  swap: ({ holder, points: count }: { holder: string; points: number }) =>
    count === 0
      ? `Byter kortet plats med ${holder} blir summan densamma. Lotten avgjorde.`
      : `Byter kortet plats med ${holder} blir summan ${points(count)} lägre.`,
  noSwap: ({ holder }: { holder: string }) => `${holder} har en plats där och kan inte ta den här.`,
  best: "Ingen annan av platserna passar bättre.",
  cost: ({ taker, points: count }: { taker: string; points: number }) =>
    `Utan det här paret hade ${taker} fått platsen, och de andra hade haft ${points(count)} mer tillsammans.`,
  noCost: "Ingen annan går miste om något.",
  propose: "Föreslå",
  ask: "Fråga handläggaren",
  aside: "Inte den här",
  asides: ({ count }: { count: number }) =>
    plural("sv", count, {
      one: "Du har valt bort 1 par. Det gäller dina fördelningar i dag.",
      other: `Du har valt bort ${count} par. Det gäller dina fördelningar i dag.`,
    }),
  again: "Ta med dem igen",
  left: {
    title: "Utan plats den här gången",
    lead: "De kan vara på någon av platserna, men summan blir högre så här.",
    nearest: ({ title, points: count }: { title: string; points: number }) =>
      count === 0
        ? `Passar lika bra på ${title} som den som fick platsen. Lotten avgjorde.`
        : `Närmast är ${title}. Med det här kortet där blir summan ${points(count)} lägre.`,
    aside: "Du har valt bort de par som fanns.",
    more: "Fler kort blev utan. Ta med fler platser, så får fler en chans.",
  },
};
