import type { Trade } from "./trade.ts";

const cleaning: Trade = {
  name: "cleaning",
  words: `
    v1 städa @städ, torka @tork, damma, moppa @mopp, skura, putsa @puts, sanera @saner, polera
    m städning @städ, vård @vård, putsning @puts, rengöring @rengör, sanering @saner, tvål, puts @puts
    are städare @städ, vårdare @vård, dammsugare @dammsug, putsare @puts
    v dammsuga dammsuger dammsög dammsugit @dammsug, rengöra rengör rengjorde rengjort @rengör
    1 trasa, trappa, yta, matta
    2 mopp @mopp, hink, korg, vagn, soppåse
    3 toalett, lokal
    5 kontor, golv, papper, material, trapphus ~trappa ~hus
    n fönster fönstret fönster fönstren, medel medlet medel medlen, rum rummet rum rummen
    n spegel spegeln speglar speglarna
    c lokal+vård, lokal+vårdare, kontor=kontors+städning, kontor=kontors+städare, trappa=trapp+städning
    c stor+städning, hem+städning, hotell+städning, hotell+städare, flytt+städning, skola=skol+städning
    c vecka=vecko+städning, bygge=bygg+städning, fönster+putsning, fönster+putsare, golv+vård
    c städa=städ+vagn, städa=städ+material, städa=städ+rum, städa=städ+service, fönster+puts
    c rengöring=rengörings+medel, papper=pappers+korg, matta=matt+tvätt, kontor=kontors+lokal
  `,
  people: `
    9111 lokalvårdare
    9111 städare
    9111 kontorsstädare
    9120 fönsterputsare
    9111 hotellstädare
    7134 medhjälpare inom sanering
  `,
  areas: `
    9111 städning
    9111 kontorsstädning
    9111 trappstädning
    9111 lokalvård
    9111 städning av [kontor|trapphus|lokal:p]
    9111 skolstädning
    9111 hemstädning
    9120 fönsterputsning
    9111 hotellstädning
    9111 flyttstädning
    9111 byggstädning
    9111 golvvård
  `,
  deeds: `
    städa [kontor|trapphus|toalett|lokal|rum|kontorslokal]
    torka [golv|bord|yta|spegel]
    dammsuga [matta|golv|trappa]
    moppa [golv|trapphus|trappa]
    tömma [papperskorg|soppåse]
    putsa [fönster|spegel]
    damma [hylla|lampa|bord]
    rengöra [toalett|yta|dusch]
    fylla på [tvål|papper:i]
    skura [golv|trappa]
    byta [soppåse|mopp|trasa]
    polera [spegel|golv]
    köra [städvagn:d]
    sanera [lokal|rum]
    bära [hink|rengöringsmedel]
    tömma [korg]
  `,
  work: `
    städning av [kontor|trapphus|lokal]
    fönsterputsning
    lokalvård i [skola|kontor:P]
    rengöring av [toalett|yta|dammsugare]
    kontorsstädning
    trappstädning
    tvätt av [matta|mopp:p]
    storstädning
    veckostädning
    flyttstädning
    putsning av [spegel|fönster:p]
    golvvård
    påfyllning av [städmaterial|rengöringsmedel:i]
    mattvätt
    sanering av [lokal|rum]
  `,
  places: `
    på [kontor:d]
    i [trapphus:d]
    på [vårdcentral:d]
    i [städrum:d]
    på [hotell:d]
  `,
  employers: `
    Städservice
    Lokalvård
    Städ
    Fönsterputs
  `,
};

const kitchen: Trade = {
  name: "kitchen",
  words: `
    n kök köket kök köken, måltid måltiden måltider måltiderna, ägg ägget ägg äggen
    n bestick besticket bestick besticken, buffé buffén bufféer bufféerna, meny menyn menyer menyerna
    4 biträde
    m mat, lagning @laga, disk @disk, lunch, servering @server, sås, fisk, potatis, frukost, skalning @skal
    mt kött, porslin
    1 kallskänka, gryta, panna, soppa, råvara ~vara, bricka, gurka, räka, pizza
    2 kock, tallrik, ugn, kniv, kyl, frys, sal, skänk, lärling
    3 grönsak, restaurang, sallad, servitör @server, tomat, rätt
    are diskare @disk, bagare @bak, mästare
    5 glas, fat
    v1 laga @laga, diska @disk, skala @skal, servera @server, koka, portionera, hacka, duka, tina
    v skära skär skar skurit, steka steker stekte stekt
    c kök=köks+biträde, kök=köks+mästare, skola=skol+mat, skolmat+sal, restaurang+biträde, restaurang+kök
    c skola=skol+måltid, skolmåltid=skolmåltids+biträde, måltid=måltids+biträde, mat+lagning, mat+sal
    c skola=skol+kök, stor+kök, kall+skänk, sallad=sallads+buffé, grönsak=grönsaks+skalning, lunch+servering
    c lunch+restaurang, disk+maskin, grov+disk, disk+rum, pizza+bagare, kock+lärling, kyl+rum, potatis+sallad
  `,
  people: `
    9412 köksbiträde
    9412 restaurangbiträde
    9412 måltidsbiträde
    5120 kock
    9412 diskare
    9412 skolmåltidsbiträde
    9411 pizzabagare
    5131 servitör
    5120 kallskänka
    5120 kocklärling
    3451 köksmästare
    9412 lärling i kök
  `,
  areas: `
    9412 kök
    9412 matlagning
    9412 disk och servering
    9412 arbete i [skolkök|restaurangkök|storkök:i]
    5131 lunchservering
    9412 skolmat
    5120 kallskänk
    9412 grovdisk
  `,
  deeds: `
    laga [mat|lunch|frukost:i]
    diska [tallrik|gryta|kanna|glas]
    skära [grönsak|gurka|kött|tomat]
    servera [lunch|mat|soppa:i] i [matsal|restaurang:d]
    duka [bord]
    skala [potatis|räka|ägg]
    koka [potatis|ägg|soppa]
    fylla på [salladsbuffé:d]
    torka [bricka|bord]
    plocka fram [porslin|bestick|råvara]
    steka [fisk|pizza|kött:i]
    hacka [sallad|grönsak]
    portionera [mat:d]
    köra [diskmaskin:d]
    tina [fisk|råvara]
    sköta [ugn|kyl:d]
  `,
  work: `
    matlagning
    lagning av [mat:i]
    disk
    servering av [lunch|frukost:i]
    grönsaksskalning
    skalning av [grönsak|potatis]
    lunchservering
    enklare rätter till [meny:d]
    potatissallad och sås
    grovdisk i [diskrum:d]
    skolmåltider
    vård av [kniv|panna:p]
    upplägg på fat
    inventering av [frys|kyl:d]
  `,
  places: `
    i [kök:d]
    i [matsal:d]
    i [skolkök:d]
    i [restaurang:d]
    i [skolmatsal:d]
    i [diskrum:d]
    i [kylrum:d]
  `,
  employers: `
    Restaurang
    Lunchrestaurang
    Kök
    Pizzeria
  `,
};

const cafe: Trade = {
  name: "café and bakery",
  words: `
    n kafé kaféet kaféer kaféerna, bageri bageriet bagerier bagerierna @bak
    n konditori konditoriet konditorier konditorierna @kondit, konditor konditorn konditorer konditorerna @kondit
    n smörgås smörgåsen smörgåsar smörgåsarna ~gås, deg degen degar degarna
    m mjölk, bakning @bak, glass, ost, kanel
    mt kaffe, bröd, mjöl, smör, vete
    1 tårta, kaka, fralla, kanna
    2 bulle, plåt, kopp
    3 kiosk
    v1 baka @bak, knåda, dekorera, garnera
    v breda breder bredde brett, brygga brygger bryggde bryggt
    c kafé+biträde, bageri+biträde, konditori+biträde, kanel+bulle, smörgås+tårta, bröd+bakning, kaffe+kopp
    c kaffe+maskin, bulle=bull+deg, mat+bröd, kafé+värd, vete+mjöl, baka=bak+plåt, glass+kiosk, lunch+kafé
  `,
  people: `
    9413 kafébiträde
    7612 bagare
    9413 bageribiträde
    7612 konditor
    9413 konditoribiträde
    9413 kafévärd
  `,
  areas: `
    9413 kafé och servering
    7612 bageri
    7612 brödbakning
    9413 kassa i [kafé:i]
    9413 glasskiosk
    7612 bakning av [tårta|bulle:p]
  `,
  deeds: `
    brygga [kaffe]
    baka [bulle|bröd|kaka|matbröd]
    breda [smörgås|fralla]
    servera [kaffe|smörgås|tårta:p]
    stå i [kassa:d]
    knåda [deg|bulldeg]
    dekorera [tårta|smörgåstårta]
    garnera [smörgås|kaka]
    diska [kopp|kanna|bakplåt|kaffekopp]
    väga upp [vetemjöl|smör]
    duka av [bord]
    sälja glass i [kiosk:d]
    fylla på [mjölk|kaffe:i] i [kaffemaskin:d]
    bära ut [bricka|tallrik]
  `,
  work: `
    servering av [kaffe|smörgås]
    bakning av [bulle|bröd|kaka]
    brödbakning
    disk av [kopp|bakplåt]
    försäljning av [fralla|kanelbulle|glass]
    vägning av [mjöl|vetemjöl]
    kassa
    bakning med färdig [deg:i]
    påfyllning av ost och frukt
  `,
  places: `
    i [kafé:d]
    på [bageri:d]
    i [bageri:d]
    på [konditori:d]
    i [glasskiosk:d]
    på [lunchkafé:d]
  `,
  employers: `
    Kafé
    Bageri
    Konditori
    Lunchkafé
  `,
};

export const INDOOR_TRADES: readonly Trade[] = [cleaning, kitchen, cafe];
