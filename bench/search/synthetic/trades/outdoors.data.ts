import type { Trade } from "./trade.ts";

const garden: Trade = {
  name: "garden and forest",
  words: `
    n trädgård trädgården trädgårdar trädgårdarna ~träd ~gård, ogräs ogräset ogräs ogräsen ~gräs
    n rot roten rötter rötterna, stam stammen stammar stammarna, motor motorn motorer motorerna
    m jord, ved, röjning @röj, beskärning @skär, gallring @gallr, bevattning @vattna, snö
    m odling @odla, skottning @skott, klyvning @klyv
    n skötsel skötseln @sköt, timmer timret, frö fröet frön fröna
    mt gräs
    1 planta @plant, kruka
    2 buske, skog, häck, sten, såg @såg, gran, tall, spade, plantering @plant, rensning @rens
    3 rabatt, maskin
    5 träd, bär, löv, växthus ~hus
    are klippare @klipp, planterare @plant
    v1 vattna @vattna, plantera @plant, rensa @rens, gallra @gallr, odla @odla, skotta @skott, såga @såg, kratta
    v2 röja @röj, gräva
    v klyva klyver klöv kluvit @klyv, hugga hugger högg huggit, beskära beskär beskar beskurit @skär
    c gräs+klippning, gräs+klippare, skog=skogs+arbete, skog=skogs+arbetare, trädgård=trädgårds+arbete
    c trädgård=trädgårds+mästare, häck+klippning, ogräs+rensning, snö+skottning, ved+klyvning, motor+såg
    c skog=skogs+röjning, bär+plockare, park+skötsel, bär+plockning, träd+beskärning, rabatt+rensning, bär+buske
    c skog=skogs+vård, skog=skogs+plantering, grönsak=grönsaks+odling, skog=skogs+planterare, skog=skogs+maskin
    c trädgård=trädgårds+arbetare, park+arbetare, skog=skogs+rot, gran+planta
  `,
  people: `
    6113 trädgårdsarbetare
    6210 skogsarbetare
    6112 trädgårdsmästare
    9210 bärplockare
    6113 medhjälpare i trädgård
    6113 parkarbetare
    9210 skogsplanterare
  `,
  areas: `
    6113 trädgård
    6113 trädgårdsarbete
    6210 skogsarbete
    6113 gräsklippning
    9629 snöskottning
    6210 skogsvård och röjning
    6113 parkskötsel
    6112 grönsaksodling
    9210 bärplockning
    6113 plantering av [blomma|träd:p]
    6113 häckklippning
    6210 vedklyvning
  `,
  deeds: `
    klippa [gräs|häck|buske]
    rensa [ogräs|rabatt]
    plantera [blomma|buske|träd]
    kratta [löv|gård:d]
    vattna [planta|rabatt|kruka]
    röja [skog|skogsrot]
    gräva i [jord|rabatt:d]
    gräva upp [rot|sten]
    beskära [träd|bärbuske]
    skotta [snö]
    klyva [ved]
    hugga [ved:i]
    såga [träd|gran|stam]
    plocka [bär|sten]
    så [frö:p] i [växthus:d]
    odla [grönsak|blomma:p]
    gallra [skog|planta]
    köra [gräsklippare]
    bära [timmer|ved:i]
    plocka fram [spade|motorsåg|såg:P]
  `,
  work: `
    gräsklippning
    klippning av [gräs|häck:i]
    ogräsrensning
    rensning av [ogräs|rabatt:p]
    plantering av [träd|granplanta|buske:p]
    beskärning av [träd|buske]
    röjning i [skog:d]
    skötsel av [park|trädgård:p]
    skottning av [snö:i]
    snöskottning
    vård av [skog:d]
    vedklyvning
    odling av [grönsak|bär:p]
    bevattning
    arbete i [trädgård|skog:d]
    gallring av [tall|gran:p]
    trädbeskärning
    rabattrensning
    skogsröjning
    skogsplantering
    körning med [skogsmaskin:i]
    plockning av [bär:p]
  `,
  places: `
    i [trädgård:d]
    i [park|skog:d]
    i [växthus:d]
    ute i [skog:d]
    bland [rabatt:P]
    längs [häck:P]
  `,
  employers: `
    Trädgård
    Skog
    Trädgårdsmästare
    Skogsvård
    Parkskötsel
  `,
};

const animals: Trade = {
  name: "animals and farming",
  words: `
    n ko kon kor korna, gås gåsen gäss gässen, höna hönan höns hönsen, bonde bonden bönder bönderna
    n djur djuret djur djuren, ladugård ladugården ladugårdar ladugårdarna ~gård, stängsel stängslet stängsel stängslen
    n lantbruk lantbruket lantbruk lantbruken @lantbruk, traktor traktorn traktorer traktorerna
    n hö höet, foder fodret @fodra
    m mockning @mock, utfodring @fodra, mjölkning @mjölk, ull, halm, ridning @rid
    2 häst, hund, katt, gris, kalv, box
    5 stall, får, föl
    are lantbrukare @lantbruk
    v1 mocka @mock, fodra @fodra, mjölka @mjölk, rasta, rykta
    v rida rider red ridit @rid
    c djur+skötare, häst+skötare, hund+dagis, djur+vård, lantbruk=lantbruks+arbete, stall+arbete, djur+affär
    c häst+gård, hund+vakt, gris+foder, traktor+förare, ridning=rid+skola, mjölk+ko, hund+promenad, hund+stall
    c lantbruk=lantbruks+arbetare, höna=höns+hus
    n dagis dagiset dagis dagisen
    5 hus
  `,
  people: `
    6129 djurskötare
    6121 hästskötare
    6130 lantbrukare
    6121 lantbruksarbetare
    6122 hundvakt
    8341 traktorförare
    6122 medhjälpare på hunddagis
    6121 medhjälpare i stall
  `,
  areas: `
    6121 stall
    6121 stallarbete
    6130 lantbruk
    6129 djurvård
    6122 hunddagis
    6121 skötsel av [djur|häst:p]
    6121 ridskola
    6121 mjölkning
    6122 djuraffär
  `,
  deeds: `
    mocka [stall|box]
    fodra [häst|ko|gris|får]
    rasta [hund]
    mjölka [ko|mjölkko]
    rykta [häst:P]
    rida [häst:P]
    laga [stängsel]
    bära [hö|halm:i] till [ladugård|stall:d]
    mata [höna|gås|katt]
    köra [traktor]
    klippa [får|ull:d]
    leda ut [kalv|föl]
    plocka [ägg] i [hönshus:d]
    väga [foder|grisfoder]
  `,
  work: `
    mockning av [stall|box]
    utfodring av [djur|häst|gås:p]
    skötsel av [djur|häst|ko:p]
    mjölkning
    promenader med [hund:p]
    vård av [djur:p]
    arbete i [stall|lantbruk:i]
    lagning av [stängsel:p]
    hundpromenader
    körning med [traktor:i]
    lantbruksarbete
    ridning
    städning av [hundstall:d]
  `,
  places: `
    i [stall:d]
    i [ladugård:d]
    på [hästgård:d]
    på [hunddagis:d]
    hos [bonde|lantbrukare:d]
    på [ridskola:d]
    i [hönshus:d]
  `,
  employers: `
    Lantbruk
    Ridskola
    Hunddagis
    Hästgård
  `,
};

const property: Trade = {
  name: "property",
  words: `
    n fastighet fastigheten fastigheter fastigheterna, källare källaren källare källarna
    n element elementet element elementen, vaktmästare vaktmästaren vaktmästare vaktmästarna ~vakt ~mästare
    m ventilation, värme, sandning @sand, tillsyn @tillsyn, drift, renovering @renover, justering @juster
    1 stuga, hyra
    2 pump, dörr, kran, vind, hiss, port
    3 lägenhet, reparation @reparer
    5 lås, tak
    v1 sopa, reparera @reparer, kontrollera @kontroll, sanda @sand, justera @juster, renovera @renover
    3 kontroll @kontroll
    c fastighet=fastighets+skötare, fastighet=fastighets+skötsel, tvätt+stuga, fastighet=fastighets+vaktmästare
    c hyra=hyres+gäst ~gäst, gård=gårds+skötsel, källare=källar+lokal, värme+pump, dörr+lås, hiss+dörr, drift+tekniker
    c fastighet=fastighets+service, kyrka=kyrko+gård ~gård, lägenhet=lägenhets+renovering, tak+kontroll, fastighet=fastighets+drift
  `,
  people: `
    5152 fastighetsskötare
    9622 vaktmästare
    5152 fastighetsvaktmästare
    8191 drifttekniker
    5152 medhjälpare till vaktmästare
    3335 assistent i fastighet
  `,
  areas: `
    5152 fastighetsskötsel
    9622 vaktmästare och service
    5152 skötsel av [fastighet:p]
    5152 gårdsskötsel
    5152 fastighetsservice
    5152 reparation av [dörr|lås:p]
    7131 lägenhetsrenovering
    5152 fastighetsdrift
    8191 värme och ventilation
  `,
  deeds: `
    byta [lampa|lås|kran]
    laga [dörr|element|lås]
    sopa [trappa|gård|källare]
    skotta [gård:P]
    sanda [gård:P]
    kontrollera [hiss|ventilation|värmepump]
    reparera [dörr|dörrlås|kran]
    städa [tvättstuga|källarlokal|vind]
    hjälpa [hyresgäst]
    renovera [lägenhet]
    justera [port|element|hissdörr]
    bära [möbel] från [källare|vind:P]
    måla [dörr|port|tak]
    klippa [gräs:i] på [gård|kyrkogård:d]
  `,
  work: `
    skötsel av [fastighet|gård:p]
    fastighetsskötsel
    reparation av [lås|dörr|kran:p]
    tillsyn av [hiss|värmepump:p]
    byte av [lampa|lås:p]
    renovering av [lägenhet:p]
    kontroll av [ventilation|tak:d]
    sandning och skottning
    service av [fastighet|hiss:p]
    gårdsskötsel
    drift av [fastighet:p]
    justering av [port:p]
    takkontroll
    lägenhetsrenovering
  `,
  places: `
    i [fastighet:P]
    i [källare:d]
    i [tvättstuga:d]
    på [gård:d]
    hos [hyresgäst:p]
    på [kyrkogård:d]
  `,
  employers: `
    Fastighetsservice
    Fastigheter
    Fastighetsskötsel
    Fastighetsdrift
  `,
};

const construction: Trade = {
  name: "construction",
  words: `
    n gips gipsen, virke virket, stång stången stänger stängerna, spackel spacklet @spackel
    n verktyg verktyget verktyg verktygen ~tyg, snickeri snickeriet snickerier snickerierna @snick
    m målning @mål, isolering @isoler, betong, rivning @riv, färg, tapetsering @tapet, murning @mur, läggning @lägg
    1 planka, skiva, bräda
    2 vägg, spik, skruv, borr @borr, balk, stege, ställning
    3 byggnad @bygg, list, tapet @tapet, fasad, plats
    n trä träet trän träna
    4 bygge @bygg
    are målare @mål, snickare @snick, murare @mur, byggare @bygg, läggare @lägg, hammare
    v1 mura @mur, tapetsera @tapet, isolera @isoler, spackla @spackel, borra @borr, spika, skruva, slipa @slip
    v1 snickra @snick
    v2 bygga @bygg
    v lägga lägger lade lagt @lägg
    c bygge=bygg+arbetare, bygge=bygg+arbete, golv+läggare, tak+läggare, golv+läggning, ställning=ställnings+byggare
    c bygge=bygg+plats, betong+arbetare, gips+skiva, vägg+färg, sten+läggning, fasad+målning, tak+läggning
    c betong+vägg, golv+list, trä+skruv, bygge=bygg+service, sten+läggare, målare=målar+färg
  `,
  people: `
    7111 snickare
    7131 målare
    9310 byggarbetare
    7122 golvläggare
    7121 takläggare
    7112 murare
    7116 ställningsbyggare
    7113 betongarbetare
    9310 medhjälpare på bygge
    7114 stenläggare
  `,
  areas: `
    9310 bygge
    9310 byggarbete
    7131 målning
    7131 fasadmålning
    7122 golvläggning
    9310 rivning av [vägg|byggnad:p]
    7111 snickeri
    7114 stenläggning
    7121 takläggning
    7131 målning och tapetsering
    7123 isolering
  `,
  deeds: `
    måla [vägg|tak|fasad]
    bygga [vägg|ställning|trappa]
    spika [list|bräda]
    skruva [gipsskiva|skiva]
    lägga [golv|sten|tak]
    riva [vägg|ställning|tapet]
    bära [virke|planka|gipsskiva] till [byggplats:d]
    slipa [golv|bräda]
    spackla [vägg]
    tapetsera [vägg|rum]
    borra i [betong|vägg:d]
    mura [vägg]
    isolera [vägg|tak]
    hålla ordning på [verktyg|hammare|skruv:P]
    snickra [trappa|list]
    såga [virke|planka|bräda]
    sopa [bygge|byggplats:d]
    måla med [väggfärg|målarfärg:d]
    bära [stång] till [ställning:d]
    lägga [golvlist]
    borra i [betongvägg]
    sortera [träskruv|spik|borr:p]
  `,
  work: `
    målning av [vägg|fasad|tak:p]
    rivning av [vägg|golv:p]
    läggning av [golv|sten:i]
    golvläggning
    isolering av [vägg|tak:p]
    färg och spackel
    tapetsering
    fasadmålning
    arbete på [bygge|byggplats:i]
    slipning av [golv:p]
    bärning av [virke|gips:i]
    städning på [bygge|byggplats:d]
    stenläggning
    murning
  `,
  places: `
    på [bygge:d]
    på [byggplats:d]
    i [snickeri:d]
    på [ställning:d]
    bland [balk|verktyg:p]
    hos [snickare:P]
  `,
  employers: `
    Byggservice
    Snickeri
    Måleri
    Golv
    Tak
  `,
};

export const OUTDOOR_TRADES: readonly Trade[] = [garden, animals, property, construction];
