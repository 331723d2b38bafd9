import type { Trade } from "./trade.ts";

const warehouse: Trade = {
  name: "warehouse",
  words: `
    n lager lagret lager lagren, order ordern order orderna, container containern containrar containrarna
    m packning @pack, plockning @plock, lastning @last, lossning @lossa, inventering @inventer, paketering @paket
    m mottagning
    mt gods, plock @plock
    1 vara, låda
    2 truck, pall
    3 kartong, leverans @lever, terminal, etikett, last @last, motvikt
    5 paket @paket, kort
    are plockare @plock, förare @köra, packare @pack, arbetare @arbeta
    v1 packa @pack, plocka @plock, lasta @last, lossa @lossa, inventera @inventer, stapla, paketera @paket
    v1 leverera @lever
    v lyfta lyfter lyfte lyft, bära bär bar burit
    c lager+arbetare, lager+arbete, truck+förare, order+plock, vara=varu+mottagning, lager+hylla, last+pall
    c paket+sortering, vara=varu+märkning, order+plockare, gods+mottagning, lager+biträde, pall+lastning
    c motvikt=motvikts+truck, gods+terminal, truck+kort, vara=varu+lager, kyl+lager, order+plockning
  `,
  people: `
    4322 lagerarbetare
    8344 truckförare
    4322 lagerbiträde
    4322 orderplockare
    9320 packare
    4322 plockare på [lager:i]
    9320 medhjälpare på terminal
    8344 förare med truckkort
  `,
  areas: `
    4322 lager
    4322 orderplock
    4322 lagerarbete
    9320 packning och plock
    4322 varumottagning
    9320 paketering
    4420 paketsortering
    8344 truck och lager
    4322 inventering
    9332 lastning på [terminal|godsterminal:i]
  `,
  deeds: `
    plocka [vara|order]
    packa [paket|kartong|låda]
    köra [truck|motviktstruck]
    lasta [pall|container|lastpall]
    lossa [container|gods:d]
    märka [pall|kartong] med [etikett:p]
    ta emot [leverans|gods]
    inventera [lager|lagerhylla:d]
    stapla [låda|kartong|pall]
    fylla på [lagerhylla]
    sortera [paket|gods:d]
    bära [låda|paket] till [varumottagning:d]
    lyfta [kartong]
    leverera [order|vara]
    paketera [vara|gods]
  `,
  work: `
    plockning av [vara|order]
    orderplock
    körning med [truck:i]
    packning av [paket|kartong:p]
    lastning av [pall|container]
    lossning av [gods|container:d]
    varumärkning
    inventering av [lager:d]
    paketering
    mottagning av [gods|vara:P]
    paketsortering
    påfyllning i [lagerhylla:P]
    orderplockning
    pallastning
  `,
  places: `
    på [lager:d]
    i [varumottagning:d]
    på [terminal:d]
    i [kyllager:d]
    på [godsterminal:d]
    i [godsmottagning:d]
  `,
  employers: `
    Lager
    Logistik
    Varulager
    Godsterminal
  `,
};

const shop: Trade = {
  name: "shop",
  words: `
    n sko skon skor skorna, pris priset priser priserna
    n kläder kläderna, tidning tidningen tidningar tidningarna
    n inköp inköpet inköp inköpen @köp, erbjudande erbjudandet erbjudanden erbjudandena
    m frukt, försäljning @sälj, exponering @expon
    mt godis
    1 kassa @kass, jacka, blomma
    2 kasse
    3 butik, present, affär, kund, kassör @kass
    4 smycke, äpple
    n möbel möbeln möbler möblerna
    are säljare @sälj
    v sälja säljer sålde sålt @sälj
    v2t köpa @köp
    v1 exponera @expon
    c butik=butiks+biträde, butik=butiks+säljare, mat+butik, kläder=kläd+butik, kassa+system, sko+affär, pris+märkning
    c kassa=kassa+biträde, butik=butiks+hylla, butik=butiks+kassa, blomma=blomster+butik, kund+tjänst, möbel+affär
    c tidning=tidnings+kiosk, möbel+butik, blomma=blom+försäljning, kund+korg, frukt+disk ~disk, bok+affär, kiosk+biträde
  `,
  people: `
    5223 butiksbiträde
    5222 butikssäljare
    5230 kassör
    5230 kassabiträde
    5223 säljare i [klädbutik|möbelbutik|skoaffär:i]
    9332 medhjälpare i butik
    5222 kioskbiträde
    4222 medarbetare i kundtjänst
  `,
  areas: `
    5222 butik
    5222 arbete i matbutik
    5223 klädbutik
    5230 kassa och butik
    5223 försäljning av [möbel|kläder|sko:p]
    5223 blomsterbutik
    4222 kundtjänst
    5223 bokaffär
    5222 prismärkning
    5222 tidningskiosk
    3323 inköp
  `,
  deeds: `
    plocka upp [vara:P] i [butik:d]
    fylla på [butikshylla|fruktdisk]
    sitta i [kassa|butikskassa:d]
    hjälpa [kund]
    vika [kläder|jacka]
    sälja [blomma|sko|kläder|möbel]
    märka [vara|kläder] med [pris:p]
    hänga upp [jacka|kläder]
    exponera [erbjudande|vara]
    slå in [present]
    sortera [frukt:d]
    ställa fram [kundkorg|sko]
    väga [godis|frukt]
    köpa in [blomma|äpple]
    packa [kasse]
    hjälpa [kund:p] med [smycke|present:p]
  `,
  work: `
    försäljning av [kläder|sko|blomma|möbel:p]
    prismärkning
    uppackning av [vara:p]
    märkning med [pris:p]
    kassa
    exponering av [vara|erbjudande]
    kundtjänst
    påfyllning av [butikshylla|godis:d]
    blomförsäljning
    inköp av [frukt|smycke:p]
    skötsel av [butik:d]
  `,
  places: `
    i [butik:d]
    i [kassa:d]
    i [affär:d]
    i [matbutik:d]
    i [blomsterbutik:d]
    i [kundtjänst:d]
    i [möbelaffär:d]
    i [skoaffär:d]
  `,
  employers: `
    Livs
    Skoaffär
    Klädbutik
    Blommor
    Möbler
    Bokaffär
  `,
};

const transport: Trade = {
  name: "transport",
  words: `
    n taxi taxin, åkeri åkeriet åkerier åkerierna
    m körning @köra, flytt @flytt, tankning @tank, trafik, utkörning @köra
    1 resa
    2 bil, buss, båt
    3 transport @transport, chaufför, moped
    are tvättare @tvätt
    5 släp, bud
    v köra kör körde kört @köra, spänna spänner spände spänt
    v1 tanka @tank, tvätta @tvätt, transportera @transport, flytta @flytt
    c last+bil, buss+förare, bud+bil, flytt+bil, lastbil=lastbils+förare, bil+tvätt, person+bil, buss+chaufför
    c tidning=tidnings+bud, sjuk+transport, paket+bil, lastbil=lastbils+chaufför, mat+leverans, bil+släp, bil+tvättare
    c flytt+hjälp, buss+trafik, taxi+förare, skola=skol+buss, möbel+transport
    m hjälp @hjälp
  `,
  people: `
    8332 lastbilsförare
    8321 taxiförare
    8331 bussförare
    8329 chaufför till [budbil|paketbil:i]
    9621 tidningsbud
    9332 medhjälpare på flyttbil
    8331 busschaufför
    8332 lastbilschaufför
    9120 biltvättare
  `,
  areas: `
    8332 lastbil och släp
    9332 flytthjälp
    8329 utkörning av [paket|mat:i]
    9120 biltvätt
    8329 matleverans
    9332 möbeltransport
    8331 busstrafik
    4323 transport
  `,
  deeds: `
    köra [budbil|personbil|lastbil]
    lasta [bil|släp|flyttbil:d]
    tvätta [bil|buss|lastbil]
    bära [möbel|låda] till [flyttbil:d]
    tanka [bil|buss]
    leverera [paket|mat:d]
    transportera [möbel|gods]
    dela ut [tidning|paket]
    flytta [möbel|låda]
    koppla [släp|bilsläp:d]
    spänna fast [last|gods:d]
    dammsuga [buss|taxi:P]
    köra [moped|båt]
  `,
  work: `
    utkörning av [paket|möbel|tidning:p]
    körning med [budbil|lastbil:i]
    tvätt av [bil|buss:p]
    flytthjälp
    lastning av [bil|släp:d]
    transport av [möbel|gods:i]
    biltvätt
    sjuktransport
    resor med [skolbuss:d]
    tankning och tvätt
    matleverans
    leverans av [paket:p]
  `,
  places: `
    på [åkeri:d]
    i [lastbil:d]
    i [biltvätt:d]
    på [paketbil:d]
    i [taxi:P]
    hos [chaufför:P]
  `,
  employers: `
    Åkeri
    Transport
    Taxi
    Flytthjälp
    Buss
  `,
};

const recycling: Trade = {
  name: "recycling",
  words: `
    n avfall avfallet, skrot skrotet, återbruk återbruket, plast plasten plaster plasterna
    n batteri batteriet batterier batterierna, burk burken burkar burkarna
    m återvinning ~vinning, el, metall, pant @pant, wellpapp, demontering @monter, insamling @samla
    n sopor soporna
    1 flaska, tunna
    3 station, central
    v1 panta @pant, demontera @monter, samla @samla
    v bryta bryter bröt brutit, riva river rev rivit @riv
    c återvinning=återvinnings+central, sopor=sop+bil, plast+flaska, el+avfall, skrot+bil, återvinning=återvinnings+station
    c metall+skrot, glas+flaska, avfall=avfalls+sortering, pant+flaska, sopor=sop+hämtning, sopor=sop+hämtare, återvinning=återvinnings+arbetare, plast+sortering, gren+avfall
    m hämtning @hämta
    are hämtare @hämta
    2 gren
  `,
  people: `
    9610 återvinningsarbetare
    9610 medhjälpare inom återbruk
    9610 medhjälpare på återvinningscentral
    9610 sophämtare
  `,
  areas: `
    9610 återvinning
    9610 återbruk
    9610 avfallssortering
    9610 sophämtning
    9320 demontering av [dator|batteri:p]
    9610 pant och återvinning
    9610 metallskrot
    9610 insamling av [kläder:i]
  `,
  deeds: `
    sortera [plast|metall|elavfall|wellpapp]
    panta [flaska|burk|plastflaska|pantflaska]
    samla in [skrot|glasflaska|batteri]
    demontera [dator|möbel]
    köra [sopbil:d]
    tömma [tunna|container]
    bryta [skrot:i]
    ta emot [avfall|grenavfall]
    väga [metall|metallskrot]
    riva [möbel|kartong]
    hjälpa [kund:p] på [återvinningscentral:d]
    samla [sopor:p]
  `,
  work: `
    sortering av [avfall|plast|metall:i]
    demontering av [dator|skrotbil:p]
    insamling av [flaska|batteri:p]
    avfallssortering
    återbruk
    hämtning av [möbel|sopor:p]
    pant
    plastsortering
    vägning av [skrot:i]
    arbete med [elavfall:i]
  `,
  places: `
    på [återvinningscentral:d]
    på [återvinningsstation:d]
    på [återbruk:d]
    på [sopbil:d]
  `,
  employers: `
    Återvinning
    Återbruk
    Skrot
    Metallskrot
  `,
};

export const GOODS_TRADES: readonly Trade[] = [warehouse, shop, transport, recycling];
