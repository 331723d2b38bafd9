/**
 * SSYK 2012, levels 1–4: codes and names as facts (SCB; level 4 as the JobTech Taxonomy carries it: 400 groups).
 *
 * Major group → sub-major group → its minor groups, one string each: "911 Name: 1 Name; 9 Name", where the
 * digit after the colon completes the level-4 code. A lone level-4 group named as its parent stands as the digit.
 */
export const SSYK_TREE: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  "0 Militära yrken": {
    "01 Officerare": ["011 Officerare: 0"],
    "02 Specialistofficerare": ["021 Specialistofficerare: 0"],
    "03 Soldater m.fl.": ["031 Soldater m.fl.: 0"],
  },
  "1 Chefsyrken": {
    "11 Politiker, verkställande direktörer och högre ämbetsmän m.fl.": [
      "111 Politiker och högre ämbetsmän: 1 Politiker; 2 General-, landstings- och kommundirektörer m.fl.; 3 Chefstjänstemän i intresseorganisationer",
      "112 Verkställande direktörer m.fl.: 0",
    ],
    "12 Chefer inom ekonomi, HR, marknadsföring och försäljning samt annan administration m.m.": [
      "121 Ekonomi- och finanschefer: 0",
      "122 Personal- och HR-chefer: 0",
      "123 Förvaltnings- och planeringschefer: 0",
      "124 Informations-, kommunikations- och PR-chefer: 0",
      "125 Försäljnings- och marknadschefer: 0",
      "129 Övriga administrations- och servicechefer: 0",
    ],
    "13 Chefer inom IT, logistik, FoU, fastighetsbolag, bygg- och ingenjörsverksamhet samt tillverkning m.m.":
      [
        "131 IT-chefer: 0",
        "132 Inköps-, logistik- och transportchefer: 0",
        "133 Forsknings- och utvecklingschefer: 0",
        "134 Chefer inom arkitekt- och ingenjörsverksamhet: 0",
        "135 Fastighets- och förvaltningschefer: 0",
        "136 Driftchefer inom bygg, anläggning och gruva: 0",
        "137 Produktionschefer inom tillverkning: 0",
        "138 Förvaltare inom skogsbruk och lantbruk m.fl.: 0",
      ],
    "14 Chefer inom utbildning": [
      "141 Chefer inom grund- och gymnasieskola samt vuxenutbildning: 0",
      "142 Chefer inom förskoleverksamhet: 0",
      "149 Övriga chefer inom utbildning: 0",
    ],
    "15 Chefer inom hälso- och sjukvård samt annan samhällsservice": [
      "151 Chefer inom hälso- och sjukvård: 0",
      "152 Chefer inom socialt och kurativt arbete: 0",
      "153 Chefer inom äldreomsorg: 0",
      "154 Chefer och ledare inom trossamfund: 0",
      "159 Övriga chefer inom samhällsservice: 0",
    ],
    "16 Chefer inom bank, finans och försäkring": ["161 Chefer inom bank, finans och försäkring: 0"],
    "17 Chefer inom övrig servicenäring": [
      "171 Hotell- och konferenschefer: 0",
      "172 Restaurang- och kökschefer: 0",
      "173 Chefer inom handel: 0",
      "174 Chefer inom friskvård, sport och fritid: 0",
      "179 Övriga chefer inom övrig servicenäring: 0",
    ],
  },
  "2 Yrken med krav på fördjupad högskolekompetens": {
    "21 Yrken med krav på fördjupad högskolekompetens inom naturvetenskap och teknik": [
      "211 Fysiker, kemister m.fl.: 1 Fysiker och astronomer; 2 Meteorologer; 3 Kemister; 4 Geologer och geofysiker m.fl.",
      "212 Matematiker, aktuarier och statistiker: 1 Matematiker och aktuarier; 2 Statistiker",
      "213 Biologer, farmakologer och specialister inom lant- och skogsbruk m.fl.: 1 Cell- och molekylärbiologer m.fl.; 2 Växt- och djurbiologer; 3 Farmakologer och biomedicinare; 4 Specialister och rådgivare inom lantbruk m.m.; 5 Specialister och rådgivare inom skogsbruk",
      "214 Civilingenjörsyrken: 1 Civilingenjörsyrken inom logistik och produktionsplanering; 2 Civilingenjörsyrken inom bygg och anläggning; 3 Civilingenjörsyrken inom elektroteknik; 4 Civilingenjörsyrken inom maskinteknik; 5 Civilingenjörsyrken inom kemi och kemiteknik; 6 Civilingenjörsyrken inom gruvteknik och metallurgi; 9 Övriga civilingenjörsyrken",
      "216 Arkitekter och lantmätare: 1 Arkitekter m.fl.; 2 Landskapsarkitekter; 3 Planeringsarkitekter m.fl.; 4 Lantmätare",
      "217 Designer och formgivare: 1 Industridesigner; 2 Grafiska formgivare m.fl.; 3 Designer inom spel och digitala medier; 9 Övriga designer och formgivare",
      "218 Specialister inom miljö- och hälsoskydd: 1 Arbetsmiljöingenjörer, yrkes- och miljöhygieniker; 2 Miljö- och hälsoskyddsinspektörer; 3 Specialister inom miljöskydd och miljöteknik",
    ],
    "22 Yrken med krav på fördjupad högskolekompetens inom hälso- och sjukvård": [
      "221 Läkare: 1 Specialistläkare; 2 ST-läkare; 3 AT-läkare; 9 Övriga läkare",
      "222 Sjuksköterskor: 1 Grundutbildade sjuksköterskor; 2 Barnmorskor; 3 Anestesisjuksköterskor; 4 Distriktssköterskor; 5 Psykiatrisjuksköterskor; 6 Ambulanssjuksköterskor m.fl.; 7 Geriatriksjuksköterskor; 8 Intensivvårdssjuksköterskor",
      "223 Sjuksköterskor (fortsättning): 1 Operationssjuksköterskor; 2 Barnsjuksköterskor; 3 Skolsköterskor; 4 Företagssköterskor; 5 Röntgensjuksköterskor; 9 Övriga specialistsjuksköterskor",
      "224 Psykologer och psykoterapeuter: 1 Psykologer; 2 Psykoterapeuter",
      "225 Veterinärer: 0",
      "226 Tandläkare: 0",
      "227 Naprapater, sjukgymnaster och arbetsterapeuter m.fl.: 1 Kiropraktorer och naprapater m.fl.; 2 Fysioterapeuter och sjukgymnaster; 3 Arbetsterapeuter",
      "228 Andra specialister inom hälso- och sjukvård: 1 Apotekare; 2 Dietister; 3 Audionomer och logopeder; 4 Optiker; 9 Övriga specialister inom hälso- och sjukvård",
    ],
    "23 Yrken med krav på fördjupad högskolekompetens inom utbildning": [
      "231 Universitets- och högskolelärare: 1 Professorer; 2 Universitets- och högskolelektorer; 3 Forskarassistenter m.fl.; 4 Doktorander; 9 Övriga universitets- och högskolelärare",
      "232 Lärare i yrkesämnen: 0",
      "233 Gymnasielärare: 0",
      "234 Grundskollärare, fritidspedagoger och förskollärare: 1 Grundskollärare; 2 Fritidspedagoger; 3 Förskollärare",
      "235 Andra pedagoger med teoretisk specialistkompetens: 1 Speciallärare och specialpedagoger m.fl.; 2 Studie- och yrkesvägledare; 9 Övriga pedagoger med teoretisk specialistkompetens",
    ],
    "24 Yrken med krav på fördjupad högskolekompetens inom ekonomi och förvaltning": [
      "241 Revisorer, finansanalytiker och fondförvaltare m.fl.: 1 Revisorer m.fl.; 2 Controller; 3 Finansanalytiker och investeringsrådgivare m.fl.; 4 Traders och fondförvaltare; 5 Nationalekonomer och makroanalytiker m.fl.; 9 Övriga ekonomer",
      "242 Organisationsutvecklare, utredare och HR-specialister m.fl.: 1 Lednings- och organisationsutvecklare; 2 Planerare och utredare m.fl.; 3 Personal- och HR-specialister",
      "243 Marknadsförare och informatörer m.fl.: 1 Marknadsanalytiker och marknadsförare m.fl.; 2 Informatörer, kommunikatörer och PR-specialister",
    ],
    "25 Yrken med krav på fördjupad högskolekompetens inom IT": [
      "251 IT-arkitekter, systemutvecklare och testledare m.fl.: 1 Systemanalytiker och IT-arkitekter m.fl.; 2 Mjukvaru- och systemutvecklare m.fl.; 3 Utvecklare inom spel och digitala media; 4 Systemtestare och testledare; 5 Systemförvaltare m.fl.; 6 IT-säkerhetsspecialister; 9 Övriga IT-specialister",
    ],
    "26 Yrken med krav på fördjupad högskolekompetens inom juridik, kultur och socialt arbete m.m.": [
      "261 Jurister: 1 Advokater; 2 Domare; 3 Åklagare; 4 Affärs- och företagsjurister; 5 Förvaltnings- och organisationsjurister; 9 Övriga jurister",
      "262 Museiintendenter och bibliotekarier m.fl.: 1 Museiintendenter m.fl.; 2 Bibliotekarier och arkivarier; 3 Arkeologer och specialister inom humaniora m.m.",
      "264 Författare, journalister och tolkar m.fl.: 1 Författare m.fl.; 2 Journalister m.fl.; 3 Översättare, tolkar och lingvister m.fl.",
      "265 Konstnärer, musiker och skådespelare m.fl.: 1 Bildkonstnärer m.fl.; 2 Musiker, sångare och kompositörer; 3 Koreografer och dansare; 4 Regissörer och producenter av film, teater m.m.; 5 Skådespelare",
      "266 Socialsekreterare och kuratorer m.fl.: 1 Socialsekreterare; 2 Kuratorer; 3 Biståndsbedömare m.fl.; 9 Övriga yrken inom socialt arbete",
      "267 Präster och diakoner: 1 Präster; 2 Diakoner",
    ],
  },
  "3 Yrken med krav på högskolekompetens eller motsvarande": {
    "31 Yrken med krav på högskolekompetens eller motsvarande inom teknik": [
      "311 Ingenjörer och tekniker: 1 Ingenjörer och tekniker inom industri, logistik och produktionsplanering; 2 Ingenjörer och tekniker inom bygg och anläggning; 3 Ingenjörer och tekniker inom elektroteknik; 4 Ingenjörer och tekniker inom maskinteknik; 5 Ingenjörer och tekniker inom kemi och kemiteknik; 6 Ingenjörer och tekniker inom gruvteknik och metallurgi; 7 GIS- och kartingenjörer; 9 Övriga ingenjörer och tekniker",
      "312 Arbetsledare inom bygg och tillverkning m.m.: 1 Arbetsledare inom bygg, anläggning och gruva; 2 Arbetsledare inom tillverkning",
      "315 Piloter, fartygs- och maskinbefäl m.fl.: 1 Maskinbefäl; 2 Fartygsbefäl m.fl.; 3 Piloter m.fl.; 4 Flygledare; 5 Flygtekniker",
    ],
    "32 Yrken med krav på högskolekompetens eller motsvarande inom hälso- och sjukvård samt laboratorium": [
      "321 Biomedicinska analytiker, tandtekniker och laboratorieingenjörer m.fl.: 1 Tekniker, bilddiagnostik och medicinteknisk utrustning; 2 Biomedicinska analytiker m.fl.; 3 Receptarier; 4 Tandtekniker och ortopedingenjörer m.fl.; 5 Laboratorieingenjörer",
      "323 Terapeuter inom alternativmedicin: 0",
      "324 Djursjukskötare och veterinärassistenter: 0 Djursjukskötare m.fl.",
      "325 Tandhygienister: 0",
    ],
    "33 Yrken med krav på högskolekompetens eller motsvarande inom ekonomi och förvaltning": [
      "331 Banktjänstemän och redovisningsekonomer m.fl.: 1 Mäklare inom finans; 2 Banktjänstemän; 3 Redovisningsekonomer; 4 Skadereglerare och värderare",
      "332 Försäkringsrådgivare, företagssäljare och inköpare m.fl.: 1 Försäkringssäljare och försäkringsrådgivare; 2 Företagssäljare; 3 Inköpare och upphandlare; 4 Ordersamordnare m.fl.",
      "333 Förmedlare m.fl.: 1 Speditörer och transportmäklare; 2 Evenemangs- och reseproducenter m.fl.; 3 Arbetsförmedlare; 4 Fastighetsmäklare; 5 Fastighetsförvaltare; 9 Övriga förmedlare",
      "334 Juristsekreterare, chefssekreterare och institutionssekreterare m.fl.: 1 Gruppledare för kontorspersonal; 2 Domstols- och juristsekreterare m.fl.; 3 Chefssekreterare och VD-assistenter m.fl.",
      "335 Skatte- och socialförsäkringshandläggare m.fl.: 1 Tull- och kustbevakningstjänstemän; 2 Skattehandläggare; 3 Socialförsäkringshandläggare; 4 Säkerhetsinspektörer m.fl.; 5 Brandingenjörer och byggnadsinspektörer m.fl.; 9 Övriga handläggare",
      "336 Poliser: 0",
    ],
    "34 Yrken med krav på högskolekompetens eller motsvarande inom kultur, friskvård och socialt arbete m.m.":
      [
        "341 Behandlingsassistenter och pastorer: 1 Behandlingsassistenter och socialpedagoger m.fl.; 2 Pastorer m.fl.",
        "342 Idrottsutövare och fritidsledare m.fl.: 1 Professionella idrottsutövare; 2 Idrottstränare och instruktörer m.fl.; 3 Fritidsledare m.fl.; 4 Friskvårdskonsulenter och hälsopedagoger m.fl.",
        "343 Fotografer, dekoratörer och underhållningsartister m.fl.: 1 Fotografer; 2 Inredare, dekoratörer och scenografer m.fl.; 3 Inspicienter och scriptor m.fl.; 9 Övriga yrken inom kultur och underhållning",
        "344 Trafiklärare och instruktörer: 1 Trafiklärare; 9 Övriga utbildare och instruktörer",
        "345 Köksmästare och souschefer: 1; 2 Storhushållsföreståndare",
      ],
    "35 Yrken med krav på högskolekompetens eller motsvarande inom IT, ljud- och ljusteknik m.m.": [
      "351 Drift-, support- och nätverkstekniker m.fl.: 1 Drifttekniker, IT; 2 Supporttekniker, IT; 3 Systemadministratörer; 4 Nätverks- och systemtekniker m.fl.; 5 Webbmaster och webbadministratörer",
      "352 Bild-, ljud- och ljustekniker m.fl.: 1 Bild- och sändningstekniker; 2 Ljus-, ljud- och scentekniker",
    ],
  },
  "4 Yrken inom administration och kundtjänst": {
    "41 Kontorsassistenter och sekreterare": [
      "411 Kontorsassistenter och sekreterare: 1 Ekonomiassistenter m.fl.; 2 Löne- och personaladministratörer; 3 Backofficepersonal m.fl.; 4 Marknads- och försäljningsassistenter; 5 Inköps- och orderassistenter; 6 Skolassistenter m.fl.; 7 Medicinska sekreterare, vårdadministratörer m.fl.; 9 Övriga kontorsassistenter och sekreterare",
    ],
    "42 Kundserviceyrken": [
      "421 Croupierer och inkasserare: 1 Croupierer och oddssättare m.fl.; 2 Inkasserare och pantlånare m.fl.",
      "422 Resesäljare, kundtjänstpersonal och receptionister m.fl.: 1 Resesäljare och trafikassistenter m.fl.; 2 Kundtjänstpersonal; 3 Telefonister; 4 Hotellreceptionister m.fl.; 5 Kontorsreceptionister; 6 Marknadsundersökare och intervjuare",
    ],
    "43 Yrken inom materialförvaltning m.m.": [
      "432 Lagerpersonal och transportledare m.fl.: 1 Arbetsledare inom lager och terminal; 2 Lager- och terminalpersonal; 3 Transportledare och transportsamordnare",
    ],
    "44 Andra kontors- och kundserviceyrken": [
      "441 Arkiv- och biblioteksassistenter: 0 Arkiv- och biblioteksassistenter m.fl.",
      "442 Brevbärare och postterminalarbetare: 0",
    ],
  },
  "5 Service-, omsorgs- och försäljningsyrken": {
    "51 Serviceyrken": [
      "511 Kabinpersonal, tågmästare och guider m.fl.: 1 Kabinpersonal m.fl.; 2 Tågvärdar och ombordansvariga m.fl.; 3 Guider och reseledare",
      "512 Kockar och kallskänkor: 0",
      "513 Hovmästare, servitörer och bartendrar: 1 Hovmästare och servitörer; 2 Bartendrar",
      "514 Skönhets- och kroppsterapeuter: 1 Frisörer; 2 Hudterapeuter; 3 Massörer och massageterapeuter; 4 Fotterapeuter; 9 Övriga skönhets- och kroppsterapeuter",
      "515 Städledare och fastighetsskötare m.fl.: 1 Städledare och husfruar; 2 Fastighetsskötare",
      "516 Övrig servicepersonal: 1 Begravnings- och krematoriepersonal; 9",
    ],
    "52 Försäljningsyrken inom detaljhandeln m.m.": [
      "522 Butikspersonal: 1 Säljande butikschefer och avdelningschefer i butik; 2 Butikssäljare, dagligvaror; 3 Butikssäljare, fackhandel; 4 Optikerassistenter; 5 Bensinstationspersonal; 6 Uthyrare; 7 Apotekstekniker",
      "523 Kassapersonal m.fl.: 0",
      "524 Eventsäljare och telefonförsäljare m.fl.: 1 Eventsäljare och butiksdemonstratörer m.fl.; 2 Telefonförsäljare m.fl.",
    ],
    "53 Omsorgsyrken": [
      "531 Barnskötare och elevassistenter m.fl.: 1 Barnskötare; 2 Elevassistenter m.fl.",
      "532 Undersköterskor: 1 Undersköterskor, hemtjänst, hemsjukvård, äldreboende och habilitering; 3 Undersköterskor, vård- och specialavdelning och mottagning; 5 Barnsköterskor; 6 Ambulanssjukvårdare",
      "533 Vårdbiträden: 0",
      "534 Skötare, vårdare och personliga assistenter m.fl.: 1 Skötare; 2 Vårdare, boendestödjare; 3 Personliga assistenter; 9 Övrig vård- och omsorgspersonal",
      "535 Tandsköterskor: 0",
    ],
    "54 Andra bevaknings- och säkerhetsyrken": [
      "541 Andra bevaknings- och säkerhetsyrken: 1 Brandmän; 2 Kriminalvårdare; 3 Väktare och ordningsvakter; 4 SOS-operatörer m.fl.; 9 Övrig bevaknings- och säkerhetspersonal",
    ],
  },
  "6 Yrken inom lantbruk, trädgård, skogsbruk och fiske": {
    "61 Lantbruks- och trädgårdsyrken": [
      "611 Växtodlare inom jordbruk och trädgård: 1 Odlare av jordbruksväxter, frukt och bär; 2 Trädgårdsodlare; 3 Trädgårdsanläggare m.fl.",
      "612 Djuruppfödare och djurskötare: 1 Uppfödare och skötare av lantbrukets husdjur; 2 Uppfödare och skötare av sällskapsdjur; 9 Övriga djuruppfödare och djurskötare",
      "613 Växtodlare och djuruppfödare, blandad drift: 0",
    ],
    "62 Skogsarbetare, fiskodlare och fiskare": [
      "621 Skogsarbetare: 0",
      "622 Fiskodlare och fiskare: 1 Fiskodlare; 2 Fiskare",
    ],
  },
  "7 Yrken inom byggverksamhet och tillverkning": {
    "71 Byggnads- och anläggningsyrken": [
      "711 Snickare, murare och anläggningsarbetare: 1 Träarbetare, snickare m.fl.; 2 Murare m.fl.; 3 Betongarbetare; 4 Anläggningsarbetare; 5 Anläggningsdykare; 6 Ställningsbyggare; 9 Övriga byggnads- och anläggningsarbetare",
      "712 Takmontörer, golvläggare och VVS-montörer m.fl.: 1 Takmontörer; 2 Golvläggare; 3 Isoleringsmontörer; 4 Glastekniker; 5 VVS-montörer m.fl.; 6 Kyl- och värmepumpstekniker m.fl.",
      "713 Målare, lackerare och skorstensfejare m.fl.: 1 Målare; 2 Lackerare och industrimålare; 3 Skorstensfejare; 4 Saneringsarbetare m.fl.",
    ],
    "72 Metallhantverks- och reparatörsyrken": [
      "721 Gjutare, svetsare och plåtslagare m.fl.: 1 Gjutare; 2 Svetsare och gasskärare; 3 Byggnads- och ventilationsplåtslagare; 4 Tunnplåtslagare; 5 Stålkonstruktionsmontörer och grovplåtsslagare",
      "722 Smeder och verktygsmakare m.fl.: 1 Smeder; 2 Verktygsmakare; 3 Maskinställare och maskinoperatörer, metallarbete; 4 Slipare m.fl.",
      "723 Fordonsmekaniker och reparatörer m.fl.: 1 Motorfordonsmekaniker och fordonsreparatörer; 2 Flygmekaniker m.fl.; 3 Underhållsmekaniker och maskinreparatörer",
    ],
    "73 Finmekaniska, grafiska och konsthantverksyrken": [
      "731 Finmekaniker och konsthantverkare m.fl.: 1 Finmekaniker; 2 Guld- och silversmeder; 9 Musikinstrumentmakare och övriga konsthantverkare",
      "732 Prepresstekniker, tryckare och bokbindare m.fl.: 1 Prepresstekniker; 2 Tryckare; 3 Bokbindare m.fl.",
    ],
    "74 Installations- och serviceyrken inom el och elektronik": [
      "741 Installations- och industrielektriker m.fl.: 1 Installations- och serviceelektriker; 2 Industrielektriker; 3 Distributionselektriker",
      "742 Elektronikreparatörer och kommunikationselektriker m.fl.: 0",
    ],
    "75 Hantverksyrken inom trä, textil m.m.": [
      "752 Ytbehandlare, trä och möbelsnickare m.fl.: 1 Manuella ytbehandlare, trä; 2 Fin-, inrednings- och möbelsnickare; 3 Maskinsnickare och maskinoperatörer, träindustri",
      "753 Skräddare, tapetserare och läderhantverkare m.fl.: 1 Skräddare och ateljésömmerskor m.fl.; 2 Sömmare; 3 Tapetserare; 4 Läderhantverkare och skomakare",
    ],
    "76 Livsmedelsförädlare": [
      "761 Slaktare, bagare och livsmedelsförädlare m.fl.: 1 Slaktare och styckare m.fl.; 2 Bagare och konditorer; 3 Provsmakare och kvalitetsbedömare",
    ],
  },
  "8 Yrken inom maskinell tillverkning och transport m.m.": {
    "81 Process- och maskinoperatörer": [
      "811 Malmförädlingsyrken och brunnsborrare m.fl.: 1 Gruv- och stenbrottsarbetare; 2 Processoperatörer, stenkross- och malmförädling; 3 Brunnsborrare m.fl.; 4 Maskinoperatörer, cement-, sten- och betongvaror; 5 Bergsprängare; 6 Stenhuggare m.fl.",
      "812 Process- och maskinoperatörer, vid stål- och metallverk: 1 Maskinoperatörer, ytbehandling; 2 Valsverksoperatörer; 9 Övriga maskin- och processoperatörer vid stål- och metallverk",
      "813 Maskinoperatörer, kemiska och farmaceutiska produkter m.m.: 1 Maskinoperatörer, farmaceutiska produkter; 2 Maskinoperatörer, kemisktekniska och fotografiska produkter",
      "814 Maskinoperatörer, gummi-, plast- och pappersvaruindustri: 1 Maskinoperatörer, gummiindustri; 2 Maskinoperatörer, plastindustri; 3 Maskinoperatörer, pappersvaruindustri",
      "815 Maskinoperatörer, textil-, tvätt- och läderindustri m.m.: 1 Maskinoperatörer, blekning, färgning och tvättning; 9 Övriga maskinoperatörer, textil-, skinn- och läderindustri",
      "816 Maskinoperatörer, livsmedelsindustri: 1 Maskinoperatörer, kött- och fiskberedningsindustri; 2 Maskinoperatörer, mejeri; 3 Maskinoperatörer, kvarn-, bageri- och konfektyrindustri; 9 Övriga maskinoperatörer, livsmedelsindustri m.m.",
      "817 Processoperatörer, trä- och pappersindustri: 1 Processoperatörer, pappersmassa; 2 Processoperatörer, papper; 3 Operatörer inom sågverk, hyvleri och plywood m.m.; 4 Maskinoperatörer inom ytbehandling, trä",
      "818 Andra process- och maskinoperatörer: 1 Maskinoperatörer, påfyllning, packning och märkning; 9 Övriga process- och maskinoperatörer",
      "819 Drifttekniker och processövervakare: 1 Drifttekniker vid värme- och vattenverk; 2 Processövervakare, kemisk industri; 3 Processövervakare, metallproduktion; 9 Övriga drifttekniker och processövervakare",
    ],
    "82 Montörer": [
      "821 Montörer: 1 Fordonsmontörer; 2 Montörer, elektrisk och elektronisk utrustning; 3 Montörer, metall-, gummi- och plastprodukter; 4 Montörer, träprodukter; 9 Övriga montörer",
    ],
    "83 Transport- och maskinföraryrken": [
      "831 Lokförare och bangårdspersonal: 1 Lokförare; 2 Bangårdspersonal",
      "832 Bil-, motorcykel- och cykelförare: 1 Taxiförare m.fl.; 9 Övriga bil-, motorcykel- och cykelförare",
      "833 Lastbils- och bussförare: 1 Buss- och spårvagnsförare; 2 Lastbilsförare m.fl.",
      "834 Maskinförare: 1 Förare av jordbruks- och skogsmaskiner; 2 Anläggningsmaskinförare m.fl.; 3 Kranförare m.fl.; 4 Truckförare",
      "835 Matroser och jungmän m.fl.: 0",
    ],
  },
  "9 Yrken med krav på kortare utbildning eller introduktion": {
    "91 Städyrken": [
      "911 Städare och hemservicepersonal m.fl.: 1 Städare; 9 Övrig hemservicepersonal m.fl.",
      "912 Tvättare, fönsterputsare och övriga rengöringsarbetare: 0 Bilrekonditionerare, fönsterputsare m.fl.",
    ],
    "92 Bärplockare och plantörer m.fl.": ["921 Bärplockare och plantörer m.fl.: 0"],
    "93 Andra yrken inom bygg, tillverkning och godshantering": [
      "931 Grovarbetare inom bygg och anläggning: 0",
      "932 Handpaketerare och andra fabriksarbetare: 0",
      "933 Hamnarbetare och ramppersonal m.fl.: 1 Hamnarbetare; 2 Ramppersonal, flyttkarlar och varupåfyllare m.fl.",
    ],
    "94 Snabbmatspersonal, köks- och restaurangbiträden m.fl.": [
      "941 Snabbmatspersonal, köks- och restaurangbiträden m.fl.: 1 Pizzabagare m.fl.; 2 Restaurang- och köksbiträden m.fl.; 3 Kafé- och konditoribiträden",
    ],
    "95 Torg- och marknadsförsäljare": [
      "952 Torg- och marknadsförsäljare: 0 Torg- och marknadsförsäljare m.fl.",
    ],
    "96 Återvinningsarbetare, tidningsdistributörer och övriga servicearbetare": [
      "961 Återvinningsarbetare: 0 Renhållnings- och återvinningsarbetare",
      "962 Tidningsdistributörer, vaktmästare och övriga servicearbetare: 1 Reklamutdelare och tidningsdistributörer; 2 Vaktmästare m.fl.; 9 Övriga servicearbetare",
    ],
  },
};
