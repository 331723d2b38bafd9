/** Words of working life in general: they stand in advertisements of every trade, and nobody here asks for them. */
export const GENERAL_WORDS = `
    n kollega kollegan kollegor kollegorna, schema schemat scheman schemana, rutin rutinen rutiner rutinerna
    n handledare handledaren handledare handledarna ~hand ~ledare, körkort körkortet körkort körkorten ~köra ~kort
    n medarbetare medarbetaren medarbetare medarbetarna ~arbete ~arbetare
    n medhjälpare medhjälparen medhjälpare medhjälparna ~hjälp ~hjälpa
    n praktik praktiken, praktikant praktikanten praktikanter praktikanterna
    n sällskap sällskapet, fika fikat, morgon morgonen morgnar morgnarna, vattenskada vattenskadan vattenskador vattenskadorna
    m träning, vana, ordning, påfyllning, uppackning, vägning, bärning
    1 vecka
    2 dag, kväll
    3 tid, uppgift, instruktion, sak
    n linje linjen linjer linjerna, väder vädret väder vädren
    4 arbete @arbeta, tempo
    5 lag, steg, lyft
    x stor, kall, grov, sjuk, äldre, under, sim
    v1 arbeta @arbeta, hämta @hämta, mata, borsta, dela @dela, svara
    v2 fylla, ställa, väga
    v2t sköta @sköt, hjälpa @hjälp
    v sitta sitter satt suttit, stå står stod stått, leda leder ledde lett, ta tar tog tagit, hålla håller höll hållit
    v slå slår slog slagit, följa följer följde följt, så sår sådde sått, tömma tömmer tömde tömt, pumpa pumpar pumpade pumpat
    c arbete=arbets+uppgift, arbete=arbets+träning, arbete=arbets+kläder, arbete=arbets+plats, arbete=arbets+dag
    c arbete=arbets+tid, arbete=arbets+lag, buss+linje, kund+kontakt, lunch+rast
    n kontakt kontakten kontakter kontakterna
`;

/**
 * What a sentence about the work is made of: {P} a deed in the present, {I} in the infinitive, {T} in the preterite,
 * {S} in the supine, {V} present with "du" after its verb, {U} preterite with "vi" after its verb; {W} work as nouns;
 * {L} a place; {x} what a title is of, {town} the name of a town.
 */
export const FRAMES: readonly string[] = [
  "Du {P}, {P} och {P}.",
  "Arbetsuppgifterna är {W}, {W} och {W}.",
  "Du {P} och {P} {L}.",
  "Hos oss {V}, {P} och {P}.",
  "Arbetet går ut på att {I}, {I} och {I}.",
  "Du får {I} och ibland {I}.",
  "Det handlar mest om {W} och {W}.",
  "Du arbetar {L} och {P}.",
  "I uppgifterna ingår {W} och att {I}.",
  "Vi behöver någon som kan {I} och {I} {L}.",
  "På morgonen {V}, och senare på dagen {V}.",
  "Tillsammans med en kollega {V} och {P}.",
  "Dagen börjar med {W}, sedan {V}.",
  "Till en början {V}, senare kan du också {I}.",
  "Det är bra om du har {S} tidigare, men det är inget krav.",
  "Den som hade platsen före dig {T} och {T}.",
  "I våras {U} och {T}, och nu behöver vi bli fler.",
  "Här {L} behövs hjälp med {W} och {W}.",
];

/** Of the workplace and not of the work: whatever words stand here, nobody looking for them is looking for this. */
export const ASIDES: readonly string[] = [
  "Du får en handledare som visar hur allt går till.",
  "Vi är ett litet arbetslag som gärna hjälper varandra.",
  "Arbetskläder får du av oss.",
  "Inga förkunskaper behövs, vi lär dig det du behöver kunna.",
  "Fikat är gratis och lunchen äter vi tillsammans.",
  "Du börjar med få timmar och ökar i din egen takt.",
  "Vi tar hänsyn till det du behöver och planerar dagen tillsammans.",
  "Det går bra att komma hit med buss.",
  "Du får ett intyg när perioden är slut.",
  "Ring gärna eller kom förbi om du vill se hur vi har det.",
  "Arbetstiderna bestämmer vi tillsammans.",
  "Det gör inget om du inte har arbetat på länge.",
  "Hos oss finns alltid någon att fråga.",
  "Vi tränar på en uppgift tills den känns trygg.",
  "Chansen till anställning är god för den som trivs.",
  "Hållplatsen ligger tre minuter härifrån.",
  // Words that look like others: kock, park, hund, bil, värd, kontor, lager, bygge, vara, mål.
  "Vi börjar klockan åtta och slutar klockan tre.",
  "Parkering finns på baksidan.",
  "Företaget har en hundraårig historia.",
  "Bilder från oss finns på vår sida.",
  "Vi värdesätter god stämning.",
  "Konto i vår personalapp får du första dagen.",
  "Lagom är bäst hos oss.",
  "Det är en fin bygd med fina människor.",
  "Varannan fredag är vi lediga.",
  "Det viktigaste är att du mår bra.",
];

export const TOWN_ASIDES: readonly string[] = [
  "Vi finns i {town}.",
  "Du hittar oss i {town}, nära torget.",
  "Arbetet är i {town}.",
  "Vi har hållit till i {town} i många år.",
];

/** What the conditions on offer are in words. */
export const CONDITION_ASIDES: Readonly<Record<string, readonly string[]>> = {
  "inget-kundmote": ["Du möter inga kunder.", "Arbetet är helt utan kundkontakt."],
  "inga-tunga-lyft": ["Inga tunga [lyft:p] förekommer.", "Det tunga tar vi andra."],
  "fasta-tider": ["Du har samma tider varje dag.", "Schemat är detsamma varje vecka."],
  "fasta-arbetsuppgifter": [
    "Uppgifterna är desamma varje dag.",
    "Rutinerna är fasta och lätta att lära sig.",
  ],
  utomhus: ["Vi är ute i alla väder.", "Det mesta gör vi utomhus."],
  "lugn-miljo": ["Här är lugnt och tyst.", "Miljön är lugn och tempot lagom."],
  "en-instruktion-i-taget": ["Du får en instruktion i taget.", "Vi visar ett steg i taget."],
};

/** Titles of who one is, and of what one works with. */
export const PERSON_TITLES: readonly string[] = [
  "{x}",
  "{x} sökes",
  "{x} på deltid",
  "praktik som {x}",
  "vi söker {x}",
  "{x} i {town}",
  "prova på: {x}",
  "arbetsträning som {x}",
  "{x} några dagar",
];

export const AREA_TITLES: readonly string[] = [
  "{x}",
  "praktik inom {x}",
  "medarbetare inom {x}",
  "{x} på deltid",
  "arbetsträning: {x}",
  "{x} i {town}",
  "hjälp med {x}",
  "prova på {x}",
  "lugn plats: {x}",
];

/** The words that stand for nothing to look for. Whatever is neither here nor in a list may not be written. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `
    allt alltid andra att av bestämma bestämmer bli bra började börjar början chansen de den det detsamma desamma dig din
    du efter egen eller en enklare ett fast fasta fem finns fler fram fråga få får färdig för förbi före förekommer
    förkunskaper gratis god går gärna gör ha hade har hel helt hemma hit hittar hos hur här härifrån hållit hållplatsen
    hänsyn hör i ibland in ingår inga inget inom inte intyg ihop ju kan kom komma krav kunna känns lagom ledsna liten litet
    ligger lugn lugnt länge lär lära lätta lättare med men mest mesta miljön minuter många möter ner nu ny några någon nära
    när och också om omsorgsfull ordning oss ring på perioden planerar prova samma se senare sig sin sitt slut som sällskap
    sedan söker sökes taget takt tidigare till tillsammans timmar tills torget tre trivs trygg tränar tunga tyst ta tar undan
    upp upplägg ut utan ute utomhus varandra varje vi vid vill visar våras vår våra väder äldre alla ökar är äter anställning
    bland längs ingen från under över åt klockan åtta slutar parkering baksidan företaget
    hundraårig historia bilder sida värdesätter god stämning konto personalapp första bäst fin bygd fina människor
    varannan fredag lediga viktigaste mår deltid emot år handlar behövs behöver lite ditt
  `
    .trim()
    .split(/\s+/),
);
