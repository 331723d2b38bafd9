import type { SeedEmployer } from "./employer.ts";

/** In the villages of Hässleholms kommun. */
export const HASSLEHOLM_VILLAGE_EMPLOYERS: readonly SeedEmployer[] = [
  {
    key: "stensjogarden",
    name: "Stensjögårdsskolan",
    form: "kommun",
    unit: "hassleholm",
    street: "Skolgatan 11",
    postalCode: "282 31",
    place: "Tyringe",
    offset: [2, 3],
    contact: { givenName: "Henrik", familyName: "Almryd", title: "Biträdande rektor" },
    employees: 48,
    collectiveAgreement: true,
    about:
      "Grundskola från förskoleklass till årskurs sex med 310 elever. Hos oss behövs många vuxna i rörelse: i klassrummen, i matsalen, på skolgården och i vaktmästeriet.",
    withoutCar: {
      possible: true,
      busMinutes: 14,
      words:
        "Tåg eller buss från Hässleholm till Tyringe station, sedan sex minuter till fots genom samhället.",
    },
  },
  {
    key: "kvistalyckan",
    name: "Kvistalyckans Livs AB",
    form: "aktiebolag",
    unit: "hassleholm",
    street: "Storgatan 32",
    postalCode: "288 31",
    place: "Vinslöv",
    offset: [1, 1],
    contact: { givenName: "Peter", familyName: "Oxhagen", title: "Butiksägare" },
    employees: 14,
    collectiveAgreement: true,
    about:
      "Familjeägd matbutik mitt i Vinslöv med post, apoteksombud och charkdisk. Våra kunder kommer ofta varje dag och vill bli igenkända. Vi växer lite i taget och behöver folk som trivs i butik.",
    withoutCar: {
      possible: true,
      busMinutes: 13,
      words: "Tåget från Hässleholm tar en kvart till Vinslöv. Från stationen är det fyra minuter att gå.",
    },
  },
  {
    key: "parlhonsgarden",
    name: "Kafé Pärlhönsgården",
    form: "handelsbolag",
    unit: "hassleholm",
    street: "Sjövägen 7",
    postalCode: "282 67",
    place: "Vittsjö",
    offset: [-4, 2],
    contact: { givenName: "Lovisa", familyName: "Ängvret", title: "Delägare" },
    employees: 5,
    collectiveAgreement: false,
    about:
      "Gårdskafé vid sjön med egna ägg, rabarber och mängder av kakor. På sommaren är det fullt på gården, på vintern bakar vi till beställning och har lunch tre dagar i veckan.",
    withoutCar: {
      possible: true,
      busMinutes: 24,
      words:
        "Tåg till Vittsjö och en promenad på en kvart längs sjön. Vi har en lånecykel som kan stå vid stationen.",
    },
  },
  {
    key: "brogrenska",
    name: "Brogrenska Bageriet AB",
    form: "aktiebolag",
    unit: "hassleholm",
    street: "Kvarngatan 3",
    postalCode: "282 94",
    place: "Sösdala",
    offset: [1, -2],
    contact: { givenName: "Elias", familyName: "Brogren", title: "Bagarmästare" },
    employees: 9,
    collectiveAgreement: true,
    about:
      "Vi bakar bröd på långa degar och levererar till butiker och skolkök i halva norra Skåne. Ugnen tänds klockan tre, men dagpasset börjar klockan sju och där finns det gott om plats att lära sig.",
    withoutCar: {
      possible: true,
      busMinutes: 16,
      words:
        "Tåget från Hässleholm stannar i Sösdala, fem minuter från bageriet. Till nattpasset går inget tåg.",
    },
  },
  {
    key: "ljungryden",
    name: "Ljungrydens Mekaniska AB",
    form: "aktiebolag",
    unit: "hassleholm",
    street: "Verkstadsvägen 8",
    postalCode: "282 95",
    place: "Bjärnum",
    offset: [5, -4],
    contact: { givenName: "Stefan", familyName: "Vallmyr", title: "Produktionsledare" },
    employees: 27,
    collectiveAgreement: true,
    about:
      "Mekanisk verkstad som gör detaljer i stål och aluminium åt maskintillverkare. Vi svarvar, fräser, svetsar och monterar. Ordning på verktygen och rena golv är det första man lär sig här.",
    withoutCar: {
      possible: true,
      busMinutes: 19,
      words:
        "Tåg till Bjärnum och tio minuter till fots. Förmiddagsskiftet börjar klockan 7 och första tåget hinner fram.",
    },
  },
  {
    key: "ekdungen",
    name: "Ekdungens Stolfabrik AB",
    form: "aktiebolag",
    unit: "hassleholm",
    street: "Möbelgatan 5",
    postalCode: "282 95",
    place: "Bjärnum",
    offset: [-3, 5],
    contact: { givenName: "Karin", familyName: "Ekdunge", title: "Platschef" },
    employees: 19,
    collectiveAgreement: true,
    about:
      "Här tillverkas stolar i ek och bok, samma modeller som för sextio år sedan och några nya. Vi renoverar också gamla stolar som kommer tillbaka. Det mesta görs med händerna och det får ta tid att bli bra på det.",
    withoutCar: {
      possible: true,
      busMinutes: 19,
      words: "Tåg till Bjärnum, sedan åtta minuter att gå. Vi har dusch för den som cyklar.",
    },
  },
  {
    key: "trepenseln",
    name: "Måleri Trepenseln HB",
    form: "handelsbolag",
    unit: "hassleholm",
    street: "Källgatan 16",
    postalCode: "282 32",
    place: "Tyringe",
    offset: [-2, -3],
    contact: { givenName: "Jeanette", familyName: "Rosvret", title: "Målarmästare" },
    employees: 6,
    collectiveAgreement: true,
    about:
      "Vi är tre målare, två lärlingar och en som sköter kontoret. Vi tapetserar, målar fasader och snickerier och lagar gamla fönster. Kunderna bor ofta kvar medan vi arbetar, så vi är noga med att städa efter oss.",
    withoutCar: {
      possible: true,
      busMinutes: 14,
      words:
        "Tåg eller buss till Tyringe. Vi hämtar vid stationen klockan 7 och släpper av där igen klockan 16.",
    },
  },
  {
    key: "blaklovern",
    name: "Blåklöverns Plantskola AB",
    form: "aktiebolag",
    unit: "hassleholm",
    street: "Plantvägen 1",
    postalCode: "282 76",
    place: "Hästveda",
    offset: [8, 6],
    contact: { givenName: "Gunilla", familyName: "Lindhede", title: "Trädgårdsmästare" },
    employees: 11,
    collectiveAgreement: true,
    about:
      "Plantskola med perenner, bärbuskar och fruktträd, mest till kommuner och trädgårdsföretag. Året följer ljuset: krukning på vårvintern, full fart till midsommar, lugnt och skönt med packning i november.",
    withoutCar: {
      possible: true,
      busMinutes: 21,
      words:
        "Tåg till Hästveda. Därifrån tjugo minuter att gå eller sju med cykel; vi lånar ut cyklar under säsongen.",
    },
  },
];
