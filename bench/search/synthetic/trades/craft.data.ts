import type { Trade } from "./trade.ts";

const workshop: Trade = {
  name: "workshop",
  words: `
    n verkstad verkstaden verkstäder verkstäderna ~stad, cykel cykeln cyklar cyklarna
    n mekaniker mekanikern mekaniker mekanikerna, tång tången tänger tängerna
    m svetsning @svets, slipning @slip, lackering @lack, service, smörjning @smörj, rost, lack @lack
    1 olja, kedja
    2 del, broms, slang, svets @svets, reserv
    4 byte @byta
    v2t byta @byta
    3 ventil, smed, reparatör @reparer
    5 däck, stål, rör, hjul, fordon
    are svetsare @svets, lackerare @lack
    v1 svetsa @svets, lackera @lack
    v smörja smörjer smorde smort @smörj
    c cykel+verkstad, bil+verkstad, bil+mekaniker, däck+byte, fordon=fordons+mekaniker, cykel+reparatör, olja=olje+byte
    c reserv+del, stål+rör, motor+olja, cykel+däck, bil+lackering, bil+service, cykel+kedja, rör+svetsare
    c fordon=fordons+service, bil+del
  `,
  people: `
    7231 bilmekaniker
    7212 svetsare
    7231 fordonsmekaniker
    7231 cykelreparatör
    7231 medhjälpare på cykelverkstad
    7132 lackerare
    7221 smed
    7212 rörsvetsare
    7233 mekaniker på verkstad
  `,
  areas: `
    7231 verkstad
    7231 cykelverkstad
    7231 däckbyte
    7212 svetsning
    7132 billackering
    7231 bilservice
    7231 reparation av [cykel|fordon:p]
    7231 oljebyte och service
    7224 slipning av [stål:i]
  `,
  deeds: `
    byta [däck|olja|cykeldäck]
    laga [cykel|broms|slang]
    svetsa [stål|rör|stålrör]
    slipa [rost|stål:i]
    smörja [kedja|cykelkedja]
    lackera [bil|del]
    sortera [skruv|reservdel|verktyg]
    tvätta [bil|motor]
    pumpa [däck|hjul]
    hämta [reservdel|motorolja]
    montera [hjul|broms|ventil]
    hålla ordning i [verkstad:d]
    hänga upp [verktyg|tång:P]
    reparera [cykel|fordon|motor]
    fylla på [lack|olja:i]
  `,
  work: `
    däckbyte
    byte av [däck|olja:p]
    reparation av [cykel|bil|motor:p]
    svetsning av [rör|stål:i]
    slipning av [del:p]
    lackering av [bil:p]
    smörjning av [kedja:p]
    service av [bil|cykel|fordon:p]
    oljebyte
    bilservice
    fordonsservice
    sortering av [skruv|bildel:p]
    städning i [verkstad:d]
  `,
  places: `
    i [verkstad:d]
    i [cykelverkstad:d]
    på [bilverkstad:d]
    hos [mekaniker:P]
    bland [fordon:p]
  `,
  employers: `
    Bilverkstad
    Cykelverkstad
    Svets
    Däckbyte
    Bilservice
    Verkstad
  `,
};

const industry: Trade = {
  name: "industry",
  words: `
    m montering @monter, tillverkning @tillverk, tryckning @tryck, gjutning @gjut, borrning @borr, svarvning @svarv
    m förpackning @pack
    n industri industrin industrier industrierna
    2 legering, svarv @svarv, robot, rulle
    3 komponent, produkt, fabrik, operatör, montör @monter, kvalitet, detalj
    are tryckare @tryck, gjutare @gjut, svarvare @svarv
    5 band, sågverk ~verk
    v1 montera @monter, tillverka @tillverk, svarva @svarv
    v2t trycka @tryck
    v gjuta gjuter göt gjutit @gjut, välja väljer valde valt
    c maskin+operatör, fabrik=fabriks+arbetare, industri+arbetare, möbel+montering, möbel+montör, kvalitet=kvalitets+kontroll
    c möbel+snickare, rulle=rull+band, förpackning=förpacknings+maskin, trä+industri, plast+detalj, metall+industri
    c el+montör, fabrik=fabriks+arbete, möbel+fabrik, plast+industri, möbel+snickeri, robot+svetsning
  `,
  people: `
    8181 maskinoperatör
    9320 fabriksarbetare
    8219 montör
    8214 möbelmontör
    7522 möbelsnickare
    8142 operatör i plastindustri
    7322 tryckare
    7211 gjutare
    7223 svarvare
    9320 industriarbetare
    8212 elmontör
  `,
  areas: `
    9320 industri
    8219 montering
    8214 möbelmontering
    9320 tillverkning av [möbel|produkt:p]
    9320 förpackning
    8181 kvalitetskontroll
    9320 fabriksarbete
    8173 sågverk
    7322 tryckning
    7223 svarvning
  `,
  deeds: `
    montera [komponent|möbel|detalj]
    packa [produkt|detalj] i [kartong:p]
    köra [maskin|robot:d]
    kontrollera [produkt|kvalitet:d]
    tillverka [möbel|plastdetalj:p]
    plocka [detalj] från [rullband:d]
    svarva [detalj|komponent] i [svarv:d]
    gjuta [legering|detalj]
    trycka [broschyr|etikett]
    sköta [förpackningsmaskin:d]
    såga [planka|virke] på [sågverk:d]
    borra i [plåt|detalj]
    välja ut [komponent]
    fylla på [maskin:d]
  `,
  work: `
    montering av [möbel|komponent:p]
    möbelmontering
    tillverkning av [möbel|produkt:p]
    kontroll av [kvalitet|produkt:d]
    packning av [detalj|produkt:p]
    kvalitetskontroll
    tryckning av [etikett|broschyr:p]
    borrning i [plåt:p]
    svarvning
    gjutning av [detalj:p]
    robotsvetsning
    arbete vid [rullband|maskin:d]
    skötsel av [maskin|robot:p]
  `,
  places: `
    i [fabrik:d]
    på [sågverk:d]
    vid [maskin:d]
    i [möbelfabrik:d]
    i [möbelsnickeri:d]
    vid [rullband:d]
    inom [träindustri|metallindustri:d]
  `,
  employers: `
    Industri
    Montering
    Möbelfabrik
    Plastindustri
    Gjuteri
    Sågverk
  `,
};

const textile: Trade = {
  name: "textile and laundry",
  words: `
    n söm sömmen sömmar sömmarna @sy
    n tyg tyget tyger tygerna, garn garnet garner garnerna, skrädderi skrädderiet skrädderier skrädderierna @skrädd
    n tvätteri tvätteriet tvätterier tvätterierna @tvätt
    m sömnad @sy, strykning @stryk, vävning @väv, stickning @stick, mangling @mangel, tork @tork, textil
    1 skjorta, byxa, sömmerska @sy, ficka, väska
    2 tråd, kjol, knapp, nål, krage
    3 gardin
    5 plagg, skåp
    are skräddare @skrädd, sömmare @sy
    v1 sticka @stick, mangla @mangel
    v2 väva @väv
    v sy syr sydde sytt @sy, stryka stryker strök strukit @stryk, vika viker vek vikit
    c sy=sy+maskin, tvätt+maskin, tyg+väska, tvätteri+biträde, industri+tvätt, gardin+sömnad, kläder=kläd+vård
    c garn+butik, skjorta=skjort+krage, textil+verkstad, arbete=arbets+plagg, textil+återbruk, tork+skåp
  `,
  people: `
    8151 tvätteribiträde
    7532 sömmare
    7531 skräddare
    7531 sömmerska
    8151 medhjälpare på tvätteri
  `,
  areas: `
    8151 tvätteri
    8151 tvätt och strykning
    7532 sömnad
    7532 gardinsömnad
    8151 industritvätt
    8159 stickning och vävning
    7531 skrädderi
    7532 textilåterbruk
    5223 garnbutik
  `,
  deeds: `
    sy [gardin|tygväska|kjol]
    stryka [skjorta|duk|lakan]
    vika [handduk|lakan|plagg]
    tvätta [kläder|arbetsplagg|duk]
    laga [plagg|jacka|byxa]
    mangla [lakan|duk]
    sy i [knapp|ficka]
    sortera [tyg|tråd|garn]
    fylla [tvättmaskin:d]
    hänga [tvätt:d] i [torkskåp:d]
    sticka [plagg:p] av [garn:i]
    väva [tyg|matta:p]
    smörja [symaskin]
  `,
  work: `
    tvätt av [kläder|lakan:p]
    strykning av [skjorta|duk:p]
    sömnad av [gardin|väska:p]
    mangling
    sortering av [kläder|tyg:p]
    lagning av [kläder|plagg:p]
    gardinsömnad
    klädvård
    arbete vid [symaskin:d]
    vävning av [matta:p]
    stickning
    textilåterbruk
    byte av [skjortkrage|söm|krage:p]
    tork och mangling
  `,
  places: `
    på [tvätteri:d]
    i [skrädderi:d]
    vid [symaskin:d]
    i [textilverkstad:d]
    i [garnbutik:d]
    vid [tvättmaskin:d]
  `,
  employers: `
    Tvätteri
    Skrädderi
    Textil
    Industritvätt
    Textilåterbruk
  `,
};

export const CRAFT_TRADES: readonly Trade[] = [workshop, industry, textile];
