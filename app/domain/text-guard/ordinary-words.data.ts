/**
 * Names that are ordinary words as well, also as the first word of a sentence: `Björk sågas till ved`, `Linda
 * kabeln`. They count as names only where a name would stand (names.ts).
 */
const NAMES = `
Alf Alm Ask Axel Beck Berg Blad Blom Björk Björn Bo Borg Brand Bäck Bäver Dag Dahl Dan Ek Eld Elf Falk Fors
Forss Frank Frans Frisk Fura Gran Grön Gun Gull Gård Hall Ham Hammar Hammare Hed Hjort Holm Humla Hägg Häll
Iris Isa Jack Jasmin Jord Juni Juli Kaj Kim Klar Klara Klint Kling Klok Krans Kron Kvist Lager Lax Leo Lilja
Lilly Lind Linda Lindh Linn Linnea Liv Ljung Love Lo Luna Lund Lykke Lång Löv Maj Mark Marks Max May Melon
Mina Modig Molin Moln My Måne Nord Nova Näs Orre Palm Penna Per Pil Pia Prins Quick Ram Rask Ren Rida Ros
Rosa Rut Rönn Saga Sand Sanna Sjö Skog Skogs Skarp Smed Sol Stad Stark Sten Stig Strand Ström Stål Ståhl
Stolt Sund Svan Svärd Säll Tall Tor Trygg Tuva Uggla Varg Vera Vide Vik Viola Viol Vår Väst Wall Wik Wind
Åker Ängel Ö Ört Öst Alma Hav Rita Hans Robin
`;

/** Never a sign of a person when written small or first: what every text is full of. */
const SMALL_WORDS = `
a an at av be bo da de den det di do du då en er ett ej for få för ge ha han har hos i in är kan la le li lo man med men
mer mi mot ni nu och om på se sin så ta till to tu upp ut var vi vid ro dag hans min mina vår per
`;

const lower = (words: string) =>
  new Set(
    words
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean),
  );

export const ORDINARY: ReadonlySet<string> = lower(NAMES);

export const SMALL: ReadonlySet<string> = lower(SMALL_WORDS);
