import type { DemandWarning } from "#app/domain/placement/demand-warnings.ts";
import type { Missing } from "#app/domain/placement/draft-completeness.ts";
import type { DraftStep } from "#app/domain/placement/draft-steps.ts";
import type { Ground, WordingRuleId } from "#app/domain/placement/wording-rules.ts";

const steps: Record<DraftStep, { name: string; ask: string }> = {
  "kind-and-tasks": { name: "Arbetet", ask: "Vad är det för plats och vad får man göra?" },
  occupation: { name: "Yrke", ask: "Vilket yrke liknar det mest?" },
  traits: { name: "Egenskaper", ask: "Vad är viktigt hos den som kommer?" },
  "hours-and-dates": { name: "Tider", ask: "När och hur mycket, och för hur många?" },
  place: { name: "Plats", ask: "Var är det och hur tar man sig dit utan bil?" },
  conditions: { name: "Förutsättningar", ask: "Vad kan ni anpassa, och vad går inte att ändra?" },
  demands: { name: "Krav", ask: "Krävs körkort, intyg eller språk för någon uppgift?" },
  contact: { name: "Kontakt", ask: "Vem ringer vi, och vem blir handledare?" },
};

const missing: Record<Missing["key"], string> = {
  missing: "Fyll i det här innan du skickar in.",
  too_short: "Skriv lite mer, så att den som läser förstår vad man gör.",
  order: "De här uppgifterna går inte ihop. Kontrollera ordningen.",
  past: "Datumet har redan varit.",
  both_ways: "Samma sak kan inte både gå att ordna och vara omöjlig.",
};

const demands: Record<DemandWarning["demand"], string> = {
  licence: "Du kräver körkort men har inte skrivit vilken uppgift som behöver det.",
  certificate: "Du kräver ett intyg men har inte skrivit vilken uppgift som behöver det.",
  "swedish-spoken": "Du kräver talad svenska men har inte skrivit vilken uppgift som behöver det.",
  "swedish-written": "Du kräver skriven svenska men har inte skrivit vilken uppgift som behöver det.",
  "licence-in-text":
    "Körkort nämns i texten men inte bland kraven. Lägg till det som krav och skriv varför, eller ta bort det.",
};

const grounds: Record<Ground, string> = {
  kon: "Kön",
  "konsoverskridande-identitet": "Könsöverskridande identitet eller uttryck",
  "etnisk-tillhorighet": "Etnisk tillhörighet",
  religion: "Religion eller annan trosuppfattning",
  funktionsnedsattning: "Funktionsnedsättning",
  "sexuell-laggning": "Sexuell läggning",
  alder: "Ålder",
};

/** Why the marked words are doubtful, and what to write instead. */
const wording: Record<WordingRuleId, string> = {
  ung: "Orden säger något om ålder. Beskriv vad man ska kunna eller vilja i stället.",
  nyexaminerad: "Ordet kan utesluta den som är äldre. Skriv vilken utbildning som behövs.",
  aldersgrans:
    "En åldersgräns måste ha stöd i lag eller i uppgifterna. Skriv varför den finns, eller ta bort den.",
  pensionar: "Ordet säger något om ålder. Beskriv tiderna och uppgifterna i stället.",
  gammal: "Orden säger något om ålder. Beskriv vad arbetet kräver.",
  "karriarens-borjan": "Orden kan utesluta den som är äldre. Skriv hur mycket erfarenhet som behövs.",
  "tjej-kille": "Platsen är öppen för alla kön. Skriv ”person” eller beskriv uppgifterna.",
  "hon-han": "Skriv ”du” till den som läser.",
  "man-kvinna": "Platsen är öppen för alla kön. Skriv ”person” eller beskriv uppgifterna.",
  "manlig-kvinnlig": "Platsen är öppen för alla kön. Ta bort ordet, om inte uppgiften verkligen kräver det.",
  "konskodad-titel":
    "Titeln pekar ut ett kön. Använd till exempel ”städare”, ”servitör” eller ”kassapersonal”.",
  familj: "Familj och graviditet får inte spela in. Skriv vilka tider som gäller.",
  svenskfodd: "Ursprung får inte spela in. Ta bort orden.",
  invandrare: "Ursprung får inte spela in. Ta bort orden.",
  medborgarskap: "Medborgarskap får bara krävas när en lag säger det. Skriv vilken, eller ta bort kravet.",
  "felfri-svenska":
    "Kravet är högre än nästan alla arbeten behöver. Skriv vad man ska kunna tala, läsa eller skriva och för vilken uppgift.",
  modersmal: "Modersmål hänger ihop med ursprung. Skriv vilken svenska uppgifterna behöver.",
  "svenskt-utseende": "Ursprung får inte spela in. Ta bort orden.",
  religion: "Religion får inte spela in. Beskriv uppgifterna i stället.",
  "religiosa-symboler":
    "Klädkrav kan utesluta på grund av religion. Skriv bara det som säkerhet eller hygien kräver.",
  frisk: "Hälsa får inte vara ett krav. Beskriv vad man gör, till exempel hur tungt man lyfter.",
  "fysisk-styrka": "Beskriv lyften och rörelserna i stället, så att var och en kan bedöma det själv.",
  "psykisk-styrka": "Beskriv situationerna man möter i stället.",
  "utan-nedsattning":
    "Funktionsnedsättning får inte stänga någon ute. Beskriv uppgifterna och vad ni kan anpassa.",
  sjukfranvaro: "Frånvaro på grund av sjukdom får inte spela in. Ta bort orden.",
  "sexuell-laggning": "Sexuell läggning får inte spela in. Ta bort orden.",
  konsidentitet: "Könsidentitet får inte spela in. Ta bort orden.",
};

export const draft = { steps, missing, demands, grounds, wording };
