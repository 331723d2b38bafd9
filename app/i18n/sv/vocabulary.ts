import type {
  CardKind,
  CertificateGroup,
  CertificateId,
  ConditionId,
  LanguageId,
  Licence,
  LicenceGroup,
  NeedWeight,
  PhraseId,
  PlacementKind,
  SwedishBand,
  SwedishLevel,
  TravelMode,
} from "#app/domain/kompetenskort/vocabulary.ts";
import type { WaitingBand } from "#app/domain/matching/candidate.ts";

/** One condition in three mouths: the person's need, what a workplace can give, and what its work can't avoid. */
interface ConditionWording {
  need: string;
  offer: string;
  cannot: string;
}

/** What a level means at work, and about which SFI course ends there. */
interface SwedishWording {
  name: string;
  meaning: string;
  sfi: string;
}

/** The words for every id of the closed vocabularies (domain/kompetenskort/vocabulary.ts). */
export const vocabulary = {
  conditions: {
    "inga-tunga-lyft": {
      need: "Behöver slippa tunga lyft",
      offer: "Kan ordna arbete utan tunga lyft",
      cannot: "Tunga lyft ingår i arbetet",
    },
    "en-instruktion-i-taget": {
      need: "Behöver en instruktion i taget",
      offer: "Kan ge en instruktion i taget",
      cannot: "Arbetet kräver flera instruktioner på en gång",
    },
    "skriftliga-instruktioner": {
      need: "Behöver instruktioner i skrift",
      offer: "Kan ge instruktioner i skrift",
      cannot: "Instruktioner ges bara muntligt",
    },
    bildstod: {
      need: "Behöver bildstöd",
      offer: "Kan ge instruktioner med bilder",
      cannot: "Instruktioner med bilder går inte att ordna",
    },
    "lugn-miljo": {
      need: "Behöver lugn miljö",
      offer: "Kan erbjuda lugn miljö",
      cannot: "Arbetsplatsen är bullrig eller full av folk",
    },
    "eget-rum-for-paus": {
      need: "Behöver kunna ta paus i ett eget rum",
      offer: "Kan erbjuda ett eget rum för paus",
      cannot: "Det finns inget eget rum för paus",
    },
    "sitta-och-sta": {
      need: "Behöver kunna växla mellan att sitta och stå",
      offer: "Kan erbjuda arbete där man växlar mellan att sitta och stå",
      cannot: "Arbetet görs bara stående eller bara sittande",
    },
    "ingen-natt": {
      need: "Behöver slippa nattarbete",
      offer: "Kan erbjuda arbete utan nattpass",
      cannot: "Nattarbete ingår",
    },
    "fasta-tider": {
      need: "Behöver fasta tider",
      offer: "Kan erbjuda fasta tider",
      cannot: "Tiderna växlar från vecka till vecka",
    },
    "sena-morgnar": {
      need: "Behöver börja senare på morgonen",
      offer: "Kan erbjuda start senare på morgonen",
      cannot: "Arbetet börjar tidigt på morgonen",
    },
    "korta-pass": {
      need: "Behöver korta pass",
      offer: "Kan erbjuda korta pass",
      cannot: "Passen går inte att korta",
    },
    "fasta-arbetsuppgifter": {
      need: "Behöver samma arbetsuppgifter varje dag",
      offer: "Kan erbjuda samma arbetsuppgifter varje dag",
      cannot: "Arbetsuppgifterna växlar",
    },
    "samma-handledare": {
      need: "Behöver ha samma handledare",
      offer: "Kan erbjuda samma handledare hela tiden",
      cannot: "Handledaren växlar",
    },
    "inget-kundmote": {
      need: "Behöver arbete utan kundmöten",
      offer: "Kan erbjuda arbete utan kundmöten",
      cannot: "Kundmöten ingår i arbetet",
    },
    inomhus: {
      need: "Behöver arbeta inomhus",
      offer: "Kan erbjuda arbete inomhus",
      cannot: "Arbetet görs utomhus",
    },
    utomhus: {
      need: "Behöver arbeta utomhus",
      offer: "Kan erbjuda arbete utomhus",
      cannot: "Arbetet görs inomhus",
    },
    "inga-hojder": {
      need: "Behöver slippa arbete på höjd",
      offer: "Kan erbjuda arbete på marken",
      cannot: "Arbete på höjd ingår",
    },
    parfymfritt: {
      need: "Behöver parfymfri arbetsplats",
      offer: "Kan erbjuda parfymfri arbetsplats",
      cannot: "Dofter går inte att undvika",
    },
    "tillganglig-lokal": {
      need: "Behöver lokal utan trappor och trösklar",
      offer: "Kan erbjuda lokal utan trappor och trösklar",
      cannot: "Lokalen har trappor eller trösklar",
    },
  },
  licences: {
    AM: "AM – moped klass I",
    A1: "A1 – lätt motorcykel",
    A2: "A2 – mellanstor motorcykel",
    A: "A – motorcykel",
    B: "B – personbil och lätt lastbil",
    "B-utokad": "Utökad B – bil med släp upp till 4 250 kg",
    BE: "BE – bil med tungt släp",
    C1: "C1 – medeltung lastbil",
    C1E: "C1E – medeltung lastbil med släp",
    C: "C – tung lastbil",
    CE: "CE – tung lastbil med släp",
    D1: "D1 – mellanstor buss",
    D1E: "D1E – mellanstor buss med släp",
    D: "D – buss",
    DE: "DE – buss med släp",
  },
  licenceGroups: {
    moped: "Moped eller motorcykel",
    car: "Personbil",
    heavy: "Lastbil eller buss",
  },
  hasLicence: "Har körkort",
  certificates: {
    "truck-a": "Truckkort A – låglyftande truckar och ledstaplare",
    "truck-b": "Truckkort B – motviktstruckar och andra höglyftande truckar",
    "truck-c": "Truckkort C – stora truckar för till exempel containrar och timmer",
    "truck-d": "Truckkort D – dragtruckar och flaktruckar",
    travers: "Travers",
    skylift: "Skylift",
    fallskydd: "Fallskydd",
    "heta-arbeten": "Heta arbeten",
    livsmedelshygien: "Livsmedelshygien",
    adr: "ADR – farligt gods",
    ykb: "YKB – yrkesförarkompetens",
    motorsag: "Motorsåg",
    rojsag: "Röjsåg",
    "arbete-pa-vag": "Arbete på väg",
    hlr: "HLR – hjärt-lungräddning",
  },
  certificateGroups: {
    lager: "Lager",
    "hojd-och-bygg": "Bygg och arbete på höjd",
    livsmedel: "Livsmedel",
    transport: "Transport",
    "skog-och-park": "Skog och park",
    "forsta-hjalpen": "Första hjälpen",
  },
  hasCertificates: "Har intyg eller behörigheter",
  swedishLevels: {
    none: { name: "Ingen svenska än", meaning: "Behöver tolk eller ett annat språk.", sfi: "Före SFI" },
    A1: { name: "A1", meaning: "Förstår och använder enkla ord och fraser.", sfi: "Ungefär SFI kurs A" },
    A2: { name: "A2", meaning: "Klarar enkla samtal om vardag och arbete.", sfi: "Ungefär SFI kurs B–C" },
    B1: { name: "B1", meaning: "Klarar de flesta samtal på arbetet.", sfi: "Ungefär SFI kurs D" },
    B2: { name: "B2", meaning: "Uttrycker sig ledigt och förstår det mesta.", sfi: "Efter SFI" },
    C1: { name: "C1", meaning: "Använder svenska fritt, även i svåra ämnen.", sfi: "Efter SFI" },
  },
  swedishBands: {
    none: "Ingen svenska än",
    basic: "Grundläggande svenska (A1–A2)",
    independent: "Självständig svenska (B1–B2)",
    proficient: "Avancerad svenska (C1)",
  },
  languages: {
    en: "engelska",
    ar: "arabiska",
    fa: "persiska och dari",
    ps: "pashto",
    so: "somaliska",
    ti: "tigrinska",
    am: "amhariska",
    uk: "ukrainska",
    ru: "ryska",
    pl: "polska",
    ro: "rumänska",
    bs: "bosniska, kroatiska och serbiska",
    sq: "albanska",
    tr: "turkiska",
    ku: "kurdiska",
    th: "thailändska",
    vi: "vietnamesiska",
    es: "spanska",
    fr: "franska",
    de: "tyska",
    fi: "finska",
  },
  hasOtherLanguages: "Talar fler språk",
  travelModes: {
    walk: "Till fots",
    bike: "Cykel",
    bus: "Buss eller tåg",
    moped: "Moped",
    car: "Egen bil",
  },
  placementKinds: {
    praktik: "Praktik",
    arbetstraning: "Arbetsträning",
    arbetsprovning: "Arbetsprövning",
    sprakpraktik: "Språkpraktik",
    "prova-pa": "Prova på",
    jobbspar: "Jobbspår",
    feriejobb: "Feriejobb",
    resursanstallning: "Resursanställning",
    lonebidragsanstallning: "Anställning med lönebidrag",
    introduktionsjobb: "Introduktionsjobb",
    nystartsjobb: "Nystartsjobb",
    anstallning: "Anställning",
  },
  cardKinds: {
    start: "Kartläggning",
    arbetstraning: "Arbetsträning",
    praktik: "Praktik",
    resursanstallning: "Resursanställning",
  },
  needWeights: { must: "Måste", important: "Viktigt", good: "Bra att ha" },
  notAssessed: "Ej bedömd",
  waitingBands: {
    "under-3": "Har väntat kortare än tre månader",
    "3-9": "Har väntat tre till nio månader",
    "over-9": "Har väntat längre än nio månader",
  },
  phrases: {
    "kommer-i-tid": "Kommer i tid och säger till i god tid vid frånvaro.",
    "haller-ut": "Håller ut även när arbetet är enformigt.",
    "bemoter-vanligt": "Bemöter kunder och kolleger vänligt.",
    "arbetar-noggrant": "Arbetar noggrant och kontrollerar resultatet.",
    "lar-sig-snabbt": "Lär sig nya uppgifter snabbt.",
    "hjalper-andra": "Ser när andra behöver hjälp och hjälper till.",
    "tar-eget-ansvar": "Tar eget ansvar och gör klart det som är påbörjat.",
    "handlag-med-djur": "Har gott handlag med djur.",
    "handlag-med-barn": "Har gott handlag med barn.",
    "handlag-med-aldre": "Har gott handlag med äldre.",
    "gillar-att-laga-mat": "Tycker om att laga mat.",
    "gillar-att-vara-ute": "Trivs med att arbeta utomhus.",
    "ordning-och-reda": "Håller ordning omkring sig.",
    "tekniskt-intresserad": "Är intresserad av teknik och hur saker fungerar.",
    "van-vid-tempo": "Är van vid högt tempo.",
    "lugn-och-trygg": "Är lugn och skapar trygghet omkring sig.",
  },
} as const satisfies {
  conditions: Record<ConditionId, ConditionWording>;
  licences: Record<Licence, string>;
  licenceGroups: Record<LicenceGroup, string>;
  hasLicence: string;
  certificates: Record<CertificateId, string>;
  certificateGroups: Record<CertificateGroup, string>;
  hasCertificates: string;
  swedishLevels: Record<SwedishLevel, SwedishWording>;
  swedishBands: Record<SwedishBand, string>;
  languages: Record<LanguageId, string>;
  hasOtherLanguages: string;
  travelModes: Record<TravelMode, string>;
  placementKinds: Record<PlacementKind, string>;
  cardKinds: Record<CardKind, string>;
  needWeights: Record<NeedWeight, string>;
  notAssessed: string;
  waitingBands: Record<WaitingBand, string>;
  phrases: Record<PhraseId, string>;
};
