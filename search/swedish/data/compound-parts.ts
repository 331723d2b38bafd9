/**
 * The job words that compounds are built of. Between commas a word, then the forms it takes as a first
 * part (none given: as it stands, and with s where it ends in -ning, -het, -ion or -ment).
 * Source: the project's own choice, from the group names of SSYK 2012 (SCB) and the kinds of workplace that a
 * municipal labour-market unit meets. Only whole words of this list are split off, so that ordinary words and
 * names of places are left whole.
 */
const LINES = `
lager, central, truck, förare, städ, städning, städare, vård vård vårds, omsorg omsorgs, äldre,
barn barn barna, skola skol, förskola förskole, fritid fritids, fritidshem fritidshems, kök köks,
restaurang restaurang, storkök storköks, kock, kafe, cafe, bageri, bagare bagar, konditori konditori, bröd,
mat mat, måltid måltids, kost, disk, diskare, servering, servitris, servitör, hotell, rum rums, frukost,
reception receptions, butik butiks, handel handels, kassa kass, kassör, livsmedel livsmedels, kläd, kläder,
sko, blomster, blomma blom, trädgård trädgårds, park, skog skogs, växthus växthus, växt, plant, plantering,
odling, frukt, grönsak grönsaks, lantbruk lantbruks, jordbruk jordbruks, gård gårds, djur djur, häst,
stall, hund, katt, mjölk, ko, gris, bygg, byggnad byggnads, mark, anläggning, väg väg, gata gatu, betong,
murare murar, snickare snickar, snickeri, målare målar, måleri, golv, tak, plåt, rör, el, svets, svetsare,
svetsning, verkstad verkstads, industri, maskin, metall, trä, möbel, textil, sy, sömnad sömnads, tvätt,
tvätteri, däck, bil, buss, taxi, lastbil lastbils, lastare, cykel, moped, fordon fordons,
transport transport, bud, paket, post, brev, gods, terminal, logistik, orderplock, plock, plockare, pack,
packare, packning, montering, montör, produktion, process, fabrik fabriks, verktyg verktygs,
underhåll underhålls, drift, service, reparation, reparatör, mekaniker, tekniker, operatör, elektriker,
installation, data, dator, it, system, kontor kontors, ekonomi, lön löne, kund, telefon, växel,
administration, administratör, sekreterare, assistent, arkiv, bibliotek biblioteks, kommun, kyrka kyrko,
kyrkogård kyrkogårds, fastighet, bostad bostads, hus, lokal, vaktmästare vaktmästar, vakt, säkerhet,
sjukhus sjukhus, sjukvård sjukvårds, tandvård tandvårds, sjuk, sköterska, skötare, biträde, vårdare,
hemtjänst hemtjänst, hem, boende, äldreboende, gruppbostad gruppbostads, stöd, personal, ledare,
chef chefs, lärare lärar, pedagog, elev, arbetare arbetar, arbete arbets, medarbetare, hjälp,
hantverk hantverks, hantverkare, mästare, chaufför, grupp, läggare, handläggare, jobb, jobbare, städerska,
säljare sälj, försäljare, försäljning, återvinning, miljö, avfall avfalls, sopor sop, renhållning, vatten,
snö, gräs, klippning, skötsel, röjning, avverkning, plantskola, idrott idrotts, sport, bad, simhall,
fritidsgård, fisk, kött, slakteri, charkuteri, mejeri, puts, putsning, putsare, förpackning, tryck, tryckeri, konst, museum, läger,
tolk, språk, ungdom ungdoms, ride, ridning, kundtjänst kundtjänst, reklam, varuhus, vara varu, gross,
parti, secondhand,
utdelning, sortering, mottagning, påfyllning, utveckling, tidning tidnings, reklamblad, tårta tårt, pizza,
affär affärs, matsal, matta matt, sal, tränare, träning, gym, mek, verk verks, bokning, märkning, lastning, lossning,
inventering, plockning, leverans, utkörning, åkeri, hamn, flyg flyg, flygplats, tåg, järnväg järnvägs, station
stations, spår spår, traktor, grävare, grävmaskin, kran, lyft, hjul, däckverkstad, lack, lackering, karosseri, rost,
glas, fönster, dörr, trappa trapp, sanering, skadedjur skadedjurs, sot, kakel, klinker, isolering, ställning
ställnings, schakt, asfalt, sten, smed, smide smides, snickra, skräddare skräddar, tyg, gardin, kniv, bok, läsning,
skiva skiv, foto, film, ljud, ljus, scen, teater teater, musik, dans, bild, slöjd, lek, läxa läx, klass, rast,
undervisning, utbildning utbildnings, kurs, resurs, resurspersonal, modersmål modersmåls, svenska, matlagning, kafé,
glass, korv, smörgås smörgås, sallad, gatukök gatuköks, lunch, bankett, bar, krog, pub, festival, event, vin,
bensin, mack, kiosk, apotek apoteks, hälsa hälso, frisör, hår, nagel, hud, massage, fot, sjukgymnast, rehab,
ambulans, akut, akutmottagning akutmottagnings, vaccination vaccinations, laboratorium laboratorie, labb, prov,
psykiatri, missbruk missbruks, behandling, assistans, ledsagare, boendestöd boendestöds, hemvård, anhörig, dagverksamhet
dagverksamhets, verksamhet verksamhets, fikarum, lokalbokning, papper pappers, kopiering, skrivare, arkivering,
registrering, fakturering, faktura, bokföring bokförings, revision, skatt skatte, bank, försäkring, juridik,
rätt rätts, polis, tull, brand, räddning, försvar försvars, larm, bevakning, ordning, entré, biljett,
turist, guide, resa rese, camping, vandrarhem vandrarhems, golfbana, bana ban, fotboll fotbolls, simning, sim, ridskola
ridskole, hundhem, katthem, veterinär, klinik, zoo, ladugård ladugårds, höns, får, biodling, bär, potatis, blom, bukett,
kompost, avlopp avlopps, energi, sol, vind, värme, ventilation ventilations, kyla kyl, isbana, vinter, sommar,
helg, natt, dag, extra, deltid deltids, heltid heltids, webb, webbplats, hemsida, program, spel, nätverk nätverks,
support, användare användar, teknik, elektronik, robot, svarv, fräs, press, gjuteri, sågverk sågverks, såg, pall,
låda låd, kartong, plast, gummi, kemi, färg, läkemedel läkemedels, mjöl, chips, godis, dryck dryckes, bryggeri
`;

/** An -ning, -het, -ion or -ment takes an s when something follows: städnings-, fastighets-, produktions-. */
const takesS = (word: string): boolean => /(?:ning|ling|het|ion|ment)$/.test(word);

interface Part {
  word: string;
  firstForms: readonly string[];
}

const PARTS: readonly Part[] = LINES.split(",").map((entry) => {
  const [word, ...forms] = entry.trim().split(/\s+/);
  return {
    word: word!,
    firstForms: forms.length > 0 ? forms : takesS(word!) ? [word!, `${word}s`] : [word!],
  };
});

/** Every word of the list. */
export const COMPOUND_WORDS: readonly string[] = PARTS.map((part) => part.word);

/** How a word stands as a first part → the word ("köks" → "kök"). */
export const FIRST_FORMS: ReadonlyMap<string, string> = new Map(
  PARTS.flatMap((part) => part.firstForms.map((form): [string, string] => [form, part.word])),
);

/** Last parts so plainly about work that the first part need not be known: "hjullastar|förare". */
export const WORK_HEADS: readonly string[] =
  "förare skötare mästare arbetare biträde assistent tekniker montör mekaniker operatör reparatör försäljare sköterska städning städare handläggare vaktmästare sjuksköterska chaufför jobbare plockare städerska arbete".split(
    " ",
  );

/** Last parts that say only that it is work, or whose: whatever stands before them is what was meant. */
export const GENERAL_HEADS: readonly string[] = ["jobb", "praktik", "kille", "tjej"];

/**
 * Words that would split but are one word, each with the parts that are right (none, mostly). "Lokalvårdare" does
 * not care for anyone; "handledare" leads no hand; "arbetsledare" leads work.
 * Source: the project's own choice, from what went wrong on lists of ordinary words and Swedish places.
 */
export const EXCEPTIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["lokalvårdare", []],
  ["lokalvård", []],
  ["undersköterska", ["sköterska"]],
  ["barnmorska", []],
  ["handledare", []],
  ["borgmästare", []],
  ["konstmästare", []],
  ["botkyrka", []],
  ["barfota", []],
  ["grossist", []],
  ["partiell", []],
  ["trädgård", []],
  ["handelsträdgård", ["handel", "trädgård"]],
  ["bedömare", []],
  ["vägledare", []],
  ["vägledning", []],
  ["stödja", []],
  ["medarbetare", []],
  ["entreprenör", []],
  ["utförare", []],
  ["överförare", []],
  ["blomstermåla", []],
]);
