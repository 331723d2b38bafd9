/**
 * Forms that no ending rule reaches: strong verbs, vowel changes, and words whose end only looks like an ending.
 * One line a word: the form that stands for it, then the forms that lead there.
 * Source: the project's own list; inflection as in SAOL.
 */
const LINES = `
sälja säljer sålde sålt säljs säljas
köra kör körde kört körs köras
göra gör gjorde gjort görs göras
sköta sköter skötte skött sköts skötas
lägga lägger lade lagt läggs läggas
ställa ställer ställde ställt
bära bär bar burit bäras
ta tar tog tagit tas
ge ger gav gett givit ges
hålla håller höll hållit hålls
stå står stod stått
gå går gick gått
sitta sitter satt suttit
skriva skriver skrev skrivit skrivs
driva driver drev drivit
skära skär skar skurit
dra drar drog dragit
bygga bygger byggde byggt byggs
röja röjer röjde röjt
hjälpa hjälper hjälpte hjälpt
lyfta lyfter lyfte lyft
sy syr sydde sytt sys
leda leder ledde lett leds
möta möter mötte mött möts
bemöta bemöter bemötte bemött
läsa läser läste läst
lösa löser löste löst
växa växer växte växt
resa reser reste rest
fylla fyller fyllde fyllt
tömma tömmer tömde tömt
steka steker stekte stekt
diska diskar diskade diskat
duka dukar dukade dukat
servera serverar serverade serverat
verkstad verkstaden verkstäder verkstäderna verkstadens
paket paketet paketen paketets
staket staketet staketen
noggrann noggrant noggranna
lugn lugnt lugna
stad staden städer städerna stadens
natt natten nätter nätterna
hand handen händer händerna
man mannen män männen
bok boken böcker böckerna
bonde bonden bönder bönderna
tand tanden tänder tänderna
fot foten fötter fötterna
son sonen söner sönerna
dag dagen dagar dagarna
barn barnet barnen barnens barns
kök köket köken kökets köks
hus huset husen husets
djur djuret djuren djurens djurets
träd trädet träden trädens
får fåret fåren
tåg tåget tågen
bygge bygget byggen
vård vården vårdens
lager lagret lagren lagrets lagers
läger lägret lägren
mål målet målen
fält fältet fälten
däck däcket däcken
kött köttet
bröd brödet bröden
virke virket
gods godset
golv golvet golven
tak taket taken
fönster fönstret fönstren
fika fikan fikat
dator datorn datorer datorerna
motor motorn motorer motorerna
lastbil lastbilen lastbilar lastbilarna
`;

export const LEMMAS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split("\n")
    .flatMap((line) => {
      const [lemma, ...forms] = line.trim().split(/\s+/);
      return [lemma!, ...forms].map((form): [string, string] => [form, lemma!]);
    }),
);

/** Words that the ending rules would wear down to another word: "lager" to "lag", "kontor" to "kont". */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  "lager läger kontor dator motor doktor traktor kurator vatten papper plan golv dag natt stad fönster center".split(
    " ",
  ),
);
