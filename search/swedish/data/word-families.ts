/**
 * Words of one root that mean the same work: doing it, the work itself, who does it. One line a family; the first
 * word gives the root. Inflections need not stand here (the stem takes them), nor forms with the same stem.
 * Source: the project's own list, over the tasks and trades of SSYK 2012 (SCB).
 */
const FAMILIES = `
städ städa städning städare städerska
sälj sälja säljare försäljning försäljare
baka bagare bageri bakning
diska diskare diskning
servera servering servitris servitör serveringspersonal
snickra snickare snickeri snickring
måla målare måleri målning
mura murare murning
svetsa svetsare svetsning
montera montör montering
packa packare packning
plocka plockare plockning orderplock
köra förare körning chaufför
odla odlare odling
plantera planterare plantering
blomma blommor blomster blomsterhandel florist
klippa klippare klippning
röja röjare röjning
tvätta tvätteri tvätt tvättning
sy sömmerska sömnad
reparera reparatör reparation
mekaniker meka mekanik
tekniker teknik
elektriker elarbete
undervisa undervisning
vårda vård vårdare
sköta skötare skötsel
leda ledare ledning
receptionist reception
kontorist kontor
administratör administration administrera administrativ
ekonom ekonomi
trädgårdsmästare trädgård trädgårdsarbete
lantbrukare lantbruk
jordbrukare jordbruk
djurskötare djurskötsel djurvård djurvårdare
frisör frisering frisörska
slaktare slakteri slakt
sopa sopning
återvinna återvinning
transportera transport
leverera leverans leveranser
lagra lagring
sortera sortering sorterare
paketera paketering paketerare
tolka tolk tolkning
informera information informatör
hantverkare hantverk
hjälp hjälpa
arkiv arkivera arkivarie arkivering
kopiera kopiering kopiator
skanna skanning inskanning
registrera registrering registrator
boka bokning
märka märkning
lasta lastning
lossa lossning
laga lagning
bygga bygge byggande bygg
riva rivning
gjuta gjutning gjutare gjuteri
löda lödning
träna träning tränare
utbilda utbildning utbildare
massera massage massör
lacka lackering lackerare
fotografera fotograf foto
filma film
programmera programmerare programmering
utveckla utveckling utvecklare
designa design designer
bevaka bevakning vakta
rengöra rengöring
puts putsa putsning putsare
ploga plogning
skotta skottning snöskottning
gräva grävning grävare
asfaltera asfaltering asfaltör
isolera isolering isolerare
tapetsera tapetsering tapetserare
slipa slipning slipare
fräsa fräsning fräsare
svarva svarvning svarvare svarv
skörda skörd
mjölka mjölkning mjölkare
fiska fiske fiskare
rida ridning ridlärare
flytta flytt flyttning
dela utdelning utdelare
fylla påfyllning
motta mottagning
inventera inventering
fakturera fakturering faktura
bokföra bokföring bokförare
brygga bryggning
grilla grillning
stryka strykning strykare
virka virkning
sticka stickning
väva vävning vävare
raka rakning barberare
sminka sminkning sminkör
guida guidning guide
`;

/**
 * Everyday words, clipped words, official names and common misspellings of the same occupation or thing. One line
 * a group; the first word is the one the others lead to.
 * Source: official names from SSYK 2012 (SCB); everyday words collected by the project.
 */
const SYNONYMS = `
städare lokalvårdare lokalvård städhjälp hemstädare
vaktmästare vaktis vaktmästeri
truck truk gaffeltruck trukk
truckförare trukförare
kassör kassörska kassabiträde kassapersonal
butiksbiträde expedit affärsbiträde butiksmedarbetare butiksanställd
butik affär shop
förskola dagis daghem
barnskötare dagisfröken förskolebiträde
undersköterska usk underskötare
äldreboende ålderdomshem
köksbiträde ekonomibiträde måltidsbiträde restaurangbiträde kökshjälp
servitris servitör kypare
chaufför förare
lastbil långtradare
kontorist kontorsassistent kontorsarbetare
bilmekaniker fordonsmekaniker fordonstekniker bilreparatör
mack bensinstation bensinmack
växthus drivhus
dator pc
kafe cafe fik konditori
matsal bespisning
ungdom tonåring
secondhand återbruk loppis begagnat
lärare fröken magister
sjuksköterska syrra ssk
bibliotek bibblan
kläder klädaffär
snabbmat hamburgare burgare burgarrestaurang
bilmek mekaniker
cykelverkstad cykelreparation
parkarbetare parkarbete
snöröjning snöskottning
fastighetsskötare fastighetsskötsel
funktionshindrad funktionsnedsatt funktionsnedsättning funktionshinder
äldre gamla gammal senior
invandrare nyanländ
läxa läxhjälp
`;

const groups = (lines: string): string[][] =>
  lines
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));

/** Each group's first word, then those that lead to it. */
export const WORD_FAMILIES: readonly (readonly string[])[] = groups(FAMILIES);
export const SYNONYM_GROUPS: readonly (readonly string[])[] = groups(SYNONYMS);
