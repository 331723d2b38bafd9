import type { Trade } from "./trade.ts";

const care: Trade = {
  name: "care",
  words: `
    n boende boendet boenden boendena, vårdcentral vårdcentralen vårdcentraler vårdcentralerna
    n sjukhus sjukhuset sjukhus sjukhusen ~hus, hand handen händer händerna, fot foten fötter fötterna
    n tand tanden tänder tänderna, natt natten nätter nätterna, hem hemmet hem hemmen
    n patient patienten patienter patienterna
    n rollator rollatorn rollatorer rollatorerna
    m omsorg, tvätt @tvätt, hygien, medicin, massage @massage, duschning @dusch, bäddning @bädd, läsning @läs
    1 sköterska @sköt
    2 säng, stol, dusch @dusch
    3 promenad, person, massör @massage, grupp
    are brukare, skötare @sköt, stödjare @stöd
    m tjänst
    v1 duscha @dusch, bädda @bädd, assistera @assist, massera @massage
    v2t läsa @läs
    v klä klär klädde klätt
    c äldre+boende, äldre+omsorg, hem+tjänst, vård+biträde, under+sköterska, grupp+boende, natt+pass
    c boende+stödjare, rulle=rull+stol ~rulle ~stol, fot+vård, tand+vård, tand+sköterska, hem+vård, vård+boende, barn+sköterska
    c sjuk+sköterska, sjuk+vård, hem+sjukvård, äldre+vård, natt+arbete, sjukhus+säng, hand+tvätt
  `,
  people: `
    5330 vårdbiträde
    5321 undersköterska
    5342 boendestödjare
    5349 medhjälpare i äldreomsorg
    5343 assistent till [person:i] i rullstol
    5350 tandsköterska
    5342 vårdare på gruppboende
    5341 skötare
    5143 massör
    5325 barnsköterska
  `,
  areas: `
    5330 äldreomsorg
    5330 hemtjänst
    5349 stöd på [äldreboende|gruppboende:i]
    5330 vård och omsorg
    5321 hemsjukvård
    5144 fotvård
    5350 tandvård
    5330 nattarbete på [vårdboende:i]
    5330 hemvård
    5330 äldrevård
    5323 sjukvård
  `,
  deeds: `
    bädda [säng|sjukhussäng]
    duscha [brukare|person:P]
    läsa tidningen för [brukare:P]
    följa med på [promenad]
    duka fram [frukost|mat:i]
    köra [rullstol]
    tvätta [hand|fot:P]
    klä på [brukare:P]
    hämta [medicin:i]
    assistera [sjuksköterska|tandsköterska:d]
    massera [fot|hand]
    städa hos [brukare:P]
    arbeta [natt:p]
    reparera [rollator|rullstol]
    borsta [tand:P] på [patient:P]
  `,
  work: `
    omsorg om [person:p]
    bäddning av [säng]
    promenader med [brukare:P]
    tvätt av [hand|rullstol:p]
    stöd i [hem:d]
    läsning och sällskap
    arbete [natt:p]
    måltider på [äldreboende:d]
    vård i [hem:d]
    massage
    vård av [tand|fot:P]
    duschning
    nattpass
    handtvätt
  `,
  places: `
    på [äldreboende:d]
    i [hemtjänst:d]
    på [vårdcentral:d]
    på [gruppboende:d]
    på [sjukhus:d]
    i [äldreomsorg:d]
    hemma hos [brukare|patient:P]
  `,
  employers: `
    Omsorg
    Hemtjänst
    Äldreomsorg
    Fotvård
    Tandvård
  `,
};

const school: Trade = {
  name: "school and preschool",
  words: `
    n barn barnet barn barnen, förskola förskolan förskolor förskolorna ~skola
    n fritid fritiden, pussel pusslet pussel pusslen, barnbok barnboken barnböcker barnböckerna
    m idrott, undervisning, gymnastik, sång @sång
    1 skola, docka, blöja, saga
    2 lek @lek, gård
    3 rast, elev, klass, lektion, vakt @vakt
    5 bord
    are lärare, ledare
    v1 vakta @vakt, trösta, måla @mål, rita
    v2t leka @lek
    v sjunga sjunger sjöng sjungit @sång
    c barn+skötare, elev+assistent, skola=skol+assistent, skola=skol+gård, förskola=förskole+lärare
    c fritid=fritids+ledare, rast+vakt, skola=skol+vaktmästare, klass+rum, lek+plats, idrott=idrotts+lärare
    c barn+vakt, barn+grupp, idrott=idrotts+sal, lärare=lärar+assistent, barn+vagn, lek+sak, skola=skol+bibliotek
    c modersmål=modersmåls+lärare, skola=skol+klass, lektion=lektions+sal
    mt modersmål
  `,
  people: `
    5311 barnskötare
    5312 elevassistent
    3423 fritidsledare
    4116 skolassistent
    5311 medhjälpare på förskola
    2343 förskolelärare
    3422 idrottslärare
    5312 lärarassistent
    9622 skolvaktmästare
    5312 rastvakt
    3449 modersmålslärare
  `,
  areas: `
    5311 förskola
    5312 skola och fritid
    3423 lek och idrott
    5312 stöd i [klass|klassrum:i]
    5311 barnvakt
    4410 skolbibliotek
    5311 arbete med [barn:p]
  `,
  deeds: `
    leka med [barn:P]
    läsa [saga|barnbok] för [barn:P]
    duka [bord] till [lunch:d]
    vakta [elev:P] på [rast:P]
    sjunga med [barngrupp:d]
    måla och rita med [barn:P]
    hjälpa [lärare|elev] i [klassrum:d]
    byta [blöja] på [barn:P]
    trösta [barn:p] som är ledsna
    plocka undan [leksak|pussel|docka]
    köra [barnvagn]
    ställa fram [stol] i [lektionssal|idrottssal:d]
    rita med [skolklass:P]
  `,
  work: `
    lek med [barn:P]
    läsning av [saga|barnbok:p]
    stöd till [elev|lärare:p]
    sång och gymnastik
    rastvakt på [skolgård|lekplats:d]
    idrott med [klass:P]
    undervisning i [modersmål:i]
    måltider med [barngrupp:d]
    barnvagnar och lek på [gård:d]
    lekar i [idrottssal:d]
  `,
  places: `
    på [förskola:d]
    på [skola:d]
    på [skolgård:d]
    i [klassrum:d]
    på [fritid:d]
    i [skolbibliotek:d]
  `,
  employers: `
    Förskola
    Skola
    Fritid
  `,
};

const hotel: Trade = {
  name: "hotel and leisure",
  words: `
    n badhus badhuset badhus badhusen ~hus, museum museet museer museerna, nyckel nyckeln nycklar nycklarna
    n biljett biljetten biljetter biljetterna ~bil, lakan lakanet lakan lakanen
    n handduk handduken handdukar handdukarna ~hand
    1 lampa, kyrka
    2 värd, duk, hall
    3 gäst, konferens, biograf, frisör, park
    5 hotell, bad, hår, pass
    v1 boka @boka
    m bokning @boka, klippning @klipp
    v hänga hänger hängde hängt, klippa klipper klippte klippt @klipp, bjuda bjuder bjöd bjudit
    c hotell+reception, sim+hall, konferens+värd, museum=musei+värd, hotell+rum, bad+vakt, bord=bords+bokning
    c kyrka=kyrko+vaktmästare, hotell+gäst, hår+klippning, biograf+biljett, bord=bord+duk, hotell+frukost
  `,
  people: `
    4224 receptionist på hotell
    5161 kyrkovaktmästare
    9622 museivärd
    3432 konferensvärd
    5419 badvakt
    5141 frisör
  `,
  areas: `
    4224 hotellreception
    9629 simhall
    9629 biograf och museum
    9111 hotellrum
    5141 klippning av [hår:i]
    5131 hotellfrukost
    9622 konferens
  `,
  deeds: `
    bädda [hotellrum]
    hänga [handduk|lakan|duk]
    boka [bord|konferens] åt [gäst|hotellgäst:p]
    sälja [biljett|biografbiljett]
    ta emot [gäst|hotellgäst:p] i [hotellreception:d]
    dela ut [nyckel]
    klippa [hår:i]
    bjuda [gäst:P] på [frukost|kaffe:i]
    vika [duk|lakan|bordduk]
    skura [bad|simhall]
    sopa i [kyrka|hall:d]
    byta [lampa]
  `,
  work: `
    bordsbokning
    bokning av [hotellrum|bord:p]
    byte av [lakan|handduk:p]
    servering av [hotellfrukost:d]
    försäljning av [biljett:p]
    hårklippning
    vård av [park:d] vid [kyrka|museum:d]
    städning av [badhus|simhall:d]
    klippning
  `,
  places: `
    på [hotell:d]
    i [simhall:d]
    på [museum:d]
    i [kyrka:d]
    på [badhus:d]
    i [hotellreception:d]
    på [biograf:d]
  `,
  employers: `
    Hotell
    Konferens
    Museum
    Frisör
  `,
};

export const CARE_TRADES: readonly Trade[] = [care, school, hotel];
