/** The demo region's labour-market units. The kommuner are real as geography; the units, people and companies are invented. */
export interface SeedUnit {
  key: UnitKey;
  name: string;
  /** Kommun code. */
  kommun: string;
  participants: number;
  phone: string;
  email: string;
  /** The second rung of the area ladder: where people here are used to travel to work. */
  commutingArea: { id: string; name: string; kommuner: string[] };
  candidateSearch: "anonymous" | "placementsOnly";
  staff: SeedStaff[];
}

export interface SeedStaff {
  givenName: string;
  familyName: string;
  role: "manager" | "caseworker" | "broker";
  title: string;
}

export const UNIT_KEYS = ["hassleholm", "osby", "ostra-goinge"] as const;
export type UnitKey = (typeof UNIT_KEYS)[number];

const NORTHEAST = { id: "nordost", name: "Nordöstra Skåne", kommuner: ["1256", "1273", "1290", "1293"] };

export const SEED_UNITS: readonly SeedUnit[] = [
  {
    key: "hassleholm",
    name: "Arbetsmarknadsenheten Hässleholm",
    kommun: "1293",
    participants: 85,
    phone: "040-628 04 10",
    email: "ame@hassleholm.example",
    commutingArea: NORTHEAST,
    candidateSearch: "anonymous",
    staff: [
      { givenName: "Marianne", familyName: "Brovall", role: "manager", title: "Enhetschef" },
      { givenName: "Jonas", familyName: "Askeryd", role: "broker", title: "Jobbmäklare" },
      { givenName: "Samira", familyName: "Al-Tahan", role: "broker", title: "Företagskoordinator" },
      {
        givenName: "Katarina",
        familyName: "Lönnhag",
        role: "caseworker",
        title: "Arbetsmarknadshandläggare",
      },
      { givenName: "Mattias", familyName: "Ekvret", role: "caseworker", title: "Arbetsmarknadshandläggare" },
      { givenName: "Edina", familyName: "Hadžović", role: "caseworker", title: "Arbetsmarknadshandläggare" },
      { givenName: "Ingela", familyName: "Mossvall", role: "caseworker", title: "Arbetsmarknadssekreterare" },
    ],
  },
  {
    key: "osby",
    name: "Arbetsmarknadsenheten Osby",
    kommun: "1273",
    participants: 50,
    phone: "040-628 04 20",
    email: "ame@osby.example",
    commutingArea: NORTHEAST,
    candidateSearch: "anonymous",
    staff: [
      { givenName: "Torbjörn", familyName: "Granhede", role: "manager", title: "Enhetschef" },
      { givenName: "Petra", familyName: "Kvistelund", role: "broker", title: "Jobbmäklare" },
      { givenName: "Haile", familyName: "Woldeab", role: "caseworker", title: "Arbetsmarknadshandläggare" },
      { givenName: "Annika", familyName: "Häggmyr", role: "caseworker", title: "Arbetsmarknadshandläggare" },
    ],
  },
  {
    key: "ostra-goinge",
    name: "Arbetsmarknadsenheten Östra Göinge",
    kommun: "1256",
    participants: 15,
    phone: "040-628 04 30",
    email: "ame@ostragoinge.example",
    commutingArea: NORTHEAST,
    candidateSearch: "anonymous",
    staff: [
      { givenName: "Britt-Marie", familyName: "Sjövret", role: "manager", title: "Enhetschef" },
      { givenName: "Daniel", familyName: "Fagerholt", role: "broker", title: "Praktikanskaffare" },
      { givenName: "Sofija", familyName: "Maričin", role: "caseworker", title: "Arbetsmarknadshandläggare" },
    ],
  },
];

export function unitByKey(key: UnitKey): SeedUnit {
  return SEED_UNITS.find((unit) => unit.key === key)!;
}
