/** [a word to look for, what looks like it and is not it]; small letters, names among them. */
export const TRAPS: readonly (readonly [string, string])[] = [
  ["kock", "klockan docka mocka kockum kopp"],
  ["mat", "matta material matfors matteröd"],
  ["bil", "bilder biljett"],
  ["hund", "hundraårig kund hand"],
  ["hand", "handduk handen handledare hund"],
  ["park", "parkering"],
  ["baka", "baksidan bagarmossen packa"],
  ["bagare", "bagarmossen byggare bagge"],
  ["vård", "värd värdesätter vårdsberg vårdnäs"],
  ["varor", "varannan vara var"],
  ["kontor", "konto"],
  ["bygge", "bygd brygga bygdsiljum"],
  ["lager", "lagom lagersberg lagan lagerkvist"],
  ["laga", "lagan lager lagom"],
  ["skog", "skola sko skogås skogstorp"],
  ["skor", "skola skog"],
  ["skola", "skala sko"],
  ["skala", "skola sal"],
  ["barn", "barnarp"],
  ["häst", "hästveda hästholmen gäst"],
  ["måla", "målilla målerås målsryd"],
  ["målare", "målerås målberg"],
  ["disk", "fisk"],
  ["fisk", "disk fiskebäckskil"],
  ["kund", "hund"],
  ["gräs", "glas"],
  ["glas", "gräs glass"],
  ["glass", "glas klass"],
  ["klass", "glass"],
  ["bord", "jord"],
  ["jord", "bord"],
  ["post", "ost"],
  ["ost", "post"],
  ["träd", "tråd bräda trädet"],
  ["tråd", "träd"],
  ["bröd", "bräda"],
  ["säng", "sång stång"],
  ["sång", "säng"],
  ["matta", "mata mat matteröd"],
  ["rör", "dörr"],
  ["dörr", "rör dörröd"],
  ["smed", "smedjebacken smedberg"],
  ["katt", "katthult"],
  ["kalv", "kalvsvik"],
  ["tallrik", "tall tallboda"],
  ["gård", "gårdsten"],
  ["boende", "bonde"],
  ["bonde", "boende"],
  ["packa", "hacka baka"],
  ["hacka", "packa häck"],
  ["tryckare", "truckförare"],
  ["truckförare", "tryckare"],
  ["plåt", "plast"],
  ["plast", "last plåt"],
  ["last", "plast"],
  ["räka", "rätt"],
  ["mus", "museum"],
  ["museum", "mus"],
  ["gås", "gäst"],
  ["gäst", "gås häst"],
  ["häck", "hacka"],
  ["sten", "stenstorp"],
  ["kassa", "kasse"],
  ["kasse", "kassa"],
  ["panta", "panna"],
  ["panna", "panta kanna"],
  ["kanna", "panna"],
  ["väva", "väga"],
  ["timmer", "timmar timmersdala timmernabben"],
  ["duka", "dusch"],
  ["läsa", "lås"],
  ["lås", "läsa"],
  ["biljett", "bil bilder"],
  ["båt", "båtskärsnäs"],
  ["kaka", "koka"],
  ["koka", "kaka"],
  ["städning", "ställning"],
  ["ställning", "städning"],
  ["hö", "höna höör"],
  ["snickare", "snöskottning"],
];

/** Words of no list that a slip could make, or that a form also is: never typed here by mistake or for another word. */
export const OTHER_REAL_WORDS: ReadonlySet<string> = new Set(
  `
    bar rev red satt vek lade göt band såg tall fick fil kol rad råd rån rån lån lön nöt söt röd död god gud hud ljud
    planer planet listen porten vinden åker tanken laster kranen grönska badda skoter montrar varmt patent palett
    tragik värja
  `
    .trim()
    .split(/\s+/),
);

/** Too wide to look for: everything is a place, a thing, a part. */
export const WIDE_WORDS: ReadonlySet<string> = new Set(
  `
    del plats sak tid person tjänst hjälp byte lokal rum medel material stöd grupp system arbetare verk reserv kort pass
    band verktyg detalj medhjälpare boende ledare mästare gren stuga station central vagn korg hus hall sal mottagning
    förare nät program produkt komponent kvalitet lagning skötsel tillsyn drift
  `
    .trim()
    .split(/\s+/),
);
