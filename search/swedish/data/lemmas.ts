/*
 * Forms that no ending rule reaches. One line a word: the form that stands for it, then the forms that lead there.
 * Source: the project's own lists of what are closed classes in Swedish; inflection as in SAOL.
 */

/**
 * Strong and irregular verbs: infinitive, present, past, supine, participles. They end compounds and stand after
 * prefixes too: "avbröt", "utskriven".
 */
const VERBS = `
sälja säljer sålde sålt såld sålda säljs säljas
bryta bryter bröt bröts brutit bruten brutet brutna
bjuda bjuder bjöd bjudit bjuden bjudna
binda binder band bands bundit bunden bundet bundna
bita biter bet bitit biten bitna
brinna brinner brann brunnit
bära bar burit buren buret burna bäras
böra bör borde bort
dra drar drog dragit dragen draget dragna dras
dricka dricker drack druckit drucken drucket druckna
driva driver drev drivit driven drivet drivna drivs
duga duger dög dugt
dö dör dog dött
dölja döljer dolde dolt dold
falla faller föll fallit fallen fallna
fara far for farit
finna finner fann funnit funnen funna finns fanns funnits
flyga flyger flög flugit flugen
flyta flyter flöt flutit
frysa fryser frös frusit frusen fruset frusna
få får fick fått
försvinna försvinner försvann försvunnit försvunnen
ge ger gav gett givit given givet givna ges
gjuta gjuter göt gjutit gjuten gjutna
glida glider gled glidit
glädja gläder gladde glatt
gnida gnider gned gnidit
gripa griper grep gripit gripen gripna
gråta gråter grät gråtit
gräva gräver grävde grävt grävd
gå går gick gått gången gångna
göra gör gjorde gjort gjord gjorda görs göras
heta heter hette hetat
hinna hinner hann hunnit
hugga hugger högg huggit huggen hugget huggna
hålla håller höll hållit hållen hållna hålls
kliva kliver klev klivit
klä klär klädde klätt klädd klädda
klyva klyver klöv kluvit kluven kluvet kluvna
knyta knyter knöt knutit knuten knutna
komma kommer kom kommit
krypa kryper kröp krupit
kunna kan kunde kunnat
köra kör körde kört körd körda körs köras
le ler log lett
leda leder ledde lett ledd ledda leds
ligga ligger låg legat
låta låter lät låtit
lägga lägger lade lagt lagd lagda läggs
ljuga ljuger ljög ljugit
lyda lyder lydde lytt
lysa lyser lyste lyst
läsa läser läste läst läsas
lösa löser löste löst
möta möter mötte mött
niga niger neg nigit
njuta njuter njöt njutit
nysa nyser nös nysit
pipa piper pep pipit
rida rider red ridit riden ridna
rinna rinner rann runnit
riva river rev rivit riven rivet rivna rivs
ryta ryter röt rutit
se ser såg sett sedd sedda ses
sitta sitter satt suttit
sjuda sjuder sjöd sjudit
sjunga sjunger sjöng sjungit sjungen sjungna
sjunka sjunker sjönk sjunkit sjunken sjunkna
skina skiner sken skinit
skjuta skjuter sköt skjutit skjuten skjutna
skrida skrider skred skridit
skrika skriker skrek skrikit
skriva skriver skrev skrivit skriven skrivet skrivna skrivs
skryta skryter skröt skrutit
skära skär skar skurit skuren skuret skurna
slippa slipper slapp sluppit
slita sliter slet slitit sliten slitet slitna
sluta slöt slutit sluten slutna
slå slår slog slagit slagen slaget slagna
smita smiter smet smitit
smyga smyger smög smugit
smörja smörjer smorde smort smord smorda
snyta snyter snöt snutit
sova sover sov sovit
spinna spinner spann spunnit spunnen
spricka spricker sprack spruckit sprucken spruckna
sprida sprider spred spridit spridd spridda
springa springer sprang sprungit
sticka sticker stack stuckit stucken stuckna
stiga stiger steg stigit
stinka stinker stank
stjäla stjäl stal stulit stulen stulna
stryka stryker strök strukit struken struket strukna
strida strider stred stridit
stå står stod stått
stödja stödjer stöder stödde stött
suga suger sög sugit
supa super söp supit
svälja sväljer svalde svalt
svälta svälter svalt svultit
svida svider sved svidit
svika sviker svek svikit
svära svär svor svurit
sy syr sydde sytt sydd sydda sys
säga säger sade sagt sagd sagda sägs
sätta sätter satte satt satta sätts
ta tar tog tagit tagen taget tagna tas
tiga tiger teg tigit
tvinga tvingar tvang tvingat
vara är var varit
veta vet visste vetat
vika viker vek vikit viken viket vikna viks
vilja vill ville velat
vinna vinner vann vunnit vunnen vunna
vrida vrider vred vridit vriden vridna
välja väljer valde valt vald valda
vänja vänjer vande vant van
växa växer växte växt vuxit
äta äter åt ätit äten ätna
ställa ställer ställde ställt
bygga bygger byggde byggt byggs
fylla fyller fyllde fyllt fylls
tömma tömmer tömde tömt töms
steka steker stekte stekt steks
lyfta lyfter lyfte lyfts
klippa klipper klippte klippt klipps
koka kokar kokade kokat
hänga hänger hängde hängt hängs
bränna bränner brände bränt bränns
tända tänder tände tänt tänds
släcka släcker släckte släckt
hacka hackar hackade hackat
röra rör rörde rört
mäta mäter mätte mätt mäts
väga väger vägde vägt vägs
stämma stämmer stämde stämt
hjälpa hjälper hjälpte hjälpt hjälps
resa reser reste rest
köpa köper köpte köpt köps
sköta sköter skötte skött sköts skötas
röja röjer röjde röjt röjs
böja böjer böjde böjt
höja höjer höjde höjt
plöja plöjer plöjde plöjt
skölja sköljer sköljde sköljt
följa följer följde följt
välta välter välte
baka bakar bakade bakat
`;

/** Nouns whose vowel changes, and what else no rule reaches: the word, then its forms. They end compounds too. */
const NOUNS = `
natt natten nätter nätterna
hand handen händer händerna händernas
man mannen mannens män männen
tand tanden tänder tänderna tändernas
tång tången tänger tängerna
stång stången stänger stängerna
strand stranden stränder stränderna
stad staden städer städerna stadens städernas
verkstad verkstaden verkstadens verkstäder verkstäderna verkstädernas
rand randen ränder ränderna
brand branden bränder bränderna
land landet länder länderna
bok boken bokens böcker böckerna böckers böckernas
bot boten böter böterna
fot foten fötter fötterna
rot roten rötter rötterna
gås gåsen gäss gässen
mus musen möss mössen
lus lusen löss lössen
bonde bonden bondens bönder bönderna böndernas
son sonen söner sönerna
dotter dottern döttrar döttrarna
moder modern mödrar mödrarna mor
fader fadern fäder fäderna far
broder brodern bröder bröderna bror
ledamot ledamoten ledamöter ledamöterna
spång spången spänger spängerna
vän vännen vännens vänner vännerna
ko kon kor korna
sko skon skor skorna skors
klo klon klor klorna
öga ögat ögon ögonen
öra örat öron öronen
huvud huvudet huvuden huvudena
nyckel nyckeln nycklar nycklarna
get geten getter getterna
människa människan människor människorna
dag dagen dagar dagarna dagens
barn barnet barnen barnens barns
får fåret fåren
bär bäret bären bärens
lugn lugnt lugna
noggrann noggrant noggranna
fika fikan fikat
virke virket
gods godset godsets
paket paketet paketen paketets
staket staketet staketen
dator datorn datorer datorerna
motor motorn motorer motorerna
lastbil lastbilen lastbilar lastbilarna
vara varan varor varorna varornas
`;

const tableOf = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [lemma, ...forms] = line.trim().split(/\s+/);
        return [lemma!, ...forms].map((form): [string, string] => [form, lemma!]);
      }),
  );

export const VERB_FORMS = tableOf(VERBS);
export const NOUN_FORMS = tableOf(NOUNS);

/** What verbs are put together with: "avbröt", "påfyllt". */
export const VERB_PREFIXES: ReadonlySet<string> = new Set(
  "an av be bort efter fast fram från för före förbi genom hop i igen igång in inne isär kvar lös med mot ned ner om på sam sönder till tillbaka under undan upp ur ut uti vid å åter över".split(
    " ",
  ),
);

/** Words that the ending rules would wear down to another word: "lager" to "lag", "kontor" to "kont". */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  "lager läger kontor dator motor doktor traktor kurator vatten papper plan golv dag natt stad fönster center".split(
    " ",
  ),
);
