import type { Trade } from "./trade.ts";

const office: Trade = {
  name: "office",
  words: `
    n dokument dokumentet dokument dokumenten, register registret register registren
    n receptionist receptionisten receptionister receptionisterna @reception
    n assistent assistenten assistenter assistenterna @assist, bok boken böcker böckerna
    n administratör administratören administratörer administratörerna @administr
    n ekonomi ekonomin
    5 brev, arkiv @arkiv, bibliotek
    v1 arkivera @arkiv, sortera @sorter, kopiera @kopi, registrera, frankera, skanna @skann
    v skriva skriver skrev skrivit @skriv, binda binder band bundit @bind
    v2 ringa
    m post, administration @administr, sortering @sorter, skanning @skann, inskrivning @skriv, kopiering @kopi
    m inbindning @bind, arkivering @arkiv, bokföring ~bok
    1 hylla, faktura
    2 pärm
    n växel växeln växlar växlarna
    3 blankett, telefon, reception @reception, adress, broschyr
    are skrivare @skriv
    c kontor=kontors+assistent, ekonomi+assistent, kontor=kontors+vaktmästare, kontor=kontors+material, kontor=kontors+stol
    c bibliotek=biblioteks+assistent, bok+hylla, post+sortering, post+rum, telefon+växel, kontor=kontors+arbete
    c arkiv+skåp, bok+vagn, kund+register
  `,
  people: `
    4119 kontorsassistent
    4225 receptionist
    4410 biblioteksassistent
    9622 kontorsvaktmästare
    4111 ekonomiassistent
    4119 administratör
  `,
  areas: `
    4119 kontor
    4119 administration
    4225 reception
    4410 bibliotek
    4420 postsortering
    4410 skanning och arkiv
    4119 lättare kontorsarbete
    4111 bokföring
  `,
  deeds: `
    sortera [brev|post:d|blankett]
    arkivera [dokument|pärm|faktura]
    svara i [telefon|telefonväxel:i]
    skanna [dokument|faktura|bok]
    registrera [adress|kund|blankett]
    kopiera [broschyr|blankett]
    skriva [brev|adress]
    ställa upp [bok] i [hylla|bokhylla:P]
    frankera [brev]
    ringa till [kund:p]
    fylla på [papper:i] i [skrivare:P]
    binda in [bok|broschyr]
    packa upp [kontorsmaterial|kontorsstol]
    köra [bokvagn:d]
    sortera [pärm] i [arkivskåp:d]
    ta emot [post|gäst:i]
  `,
  work: `
    sortering av [post|brev]
    skanning av [dokument|faktura]
    postsortering
    arkivering av [pärm|dokument:p]
    arbete på [kontor:i]
    inskrivning i [register|kundregister:d]
    kopiering
    enklare bokföring
    ekonomi
    licenser till [program:p]
    administration
    inbindning av [bok:p]
    påfyllning av papper i [skrivare:P]
  `,
  places: `
    på [kontor:d]
    i [reception:d]
    på [bibliotek:d]
    i [arkiv:d]
    i [postrum:d]
  `,
  employers: `
    Redovisning
    Kontorsservice
    Bibliotek
    Bokföring
  `,
};

const computers: Trade = {
  name: "IT support",
  words: `
    n dator datorn datorer datorerna, program programmet program programmen @program
    n projektor projektorn projektorer projektorerna, kabel kabeln kablar kablarna, mus musen möss mössen
    n tekniker teknikern tekniker teknikerna @teknik, tangentbord tangentbordet tangentbord tangentborden ~bord
    n server servern servrar servrarna
    n nätverk nätverket nätverk nätverken ~verk, system systemet system systemen
    5 nät, stöd
    1 surfplatta ~platta, platta, hemsida ~hem
    2 skärm, sladd
    3 licens, fil
    v1 installera @install, testa @test, koppla @koppl, uppdatera @uppdater, programmera @program
    v2t felsöka @felsök, märka @märk
    m installation @install, felsökning @felsök, uppdatering @uppdater, teknik @teknik, märkning @märk, support
    m programmering @program, data
    are programmerare @program
    c dator+support, dator+skärm, nät+kabel, support+tekniker, dator+service, nätverk=nätverks+tekniker
    c data+tekniker, dator+program, skola=skol+dator
  `,
  people: `
    3512 supporttekniker
    3511 datatekniker
    3514 nätverkstekniker
    3512 tekniker inom support
    3515 programmerare
  `,
  areas: `
    3512 datorsupport
    3511 installation av [dator:p]
    3512 support på [skola:i]
    3512 datorservice
    3515 hemsidor
    3515 programmering
  `,
  deeds: `
    installera [dator|program|skrivare|projektor]
    koppla [kabel|nätkabel|skärm]
    felsöka [dator|kassasystem|nätverk]
    märka [surfplatta|skoldator:p]
    testa [program|skärm|projektor]
    uppdatera [hemsida|program|system]
    byta [tangentbord|mus|sladd|platta]
    torka [skärm|tangentbord]
    programmera [hemsida|server]
    flytta [fil|server]
    packa upp [dator|datorskärm]
  `,
  work: `
    installation av [dator|datorprogram]
    support till [elev|lärare:p]
    datorsupport
    felsökning av [nätverk|dator:p]
    uppdatering av [system|hemsida:p]
    märkning av [surfplatta|kabel]
    programmering
    service av [dator:p]
    enklare teknik
  `,
  places: `
    i [support:d]
    på [kontor:d]
    hos [nätverkstekniker:P]
    bland [dator:p]
  `,
  employers: `
    Datorservice
    Data
    Support
    Teknik
  `,
};

export const DESK_TRADES: readonly Trade[] = [office, computers];
