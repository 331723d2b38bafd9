/** What a search of placements is called in its address; short Swedish words, never anything about a person. */
export const SEARCH_PARAM = {
  text: "sok",
  areas: "omrade",
  kinds: "slag",
  kommuner: "kommun",
  near: "nara",
  withinKm: "inom",
  hours: "timmar",
  conditions: "ordnar",
  withoutCar: "utan-bil",
  noLicence: "utan-korkort",
  canLead: "till-jobb",
  sort: "ordning",
  page: "sida",
} as const;

/** What a pressed yes-or-no choice carries. */
export const CHOSEN = "ja";

export const PLACEMENT_SORTS = ["relevance", "newest", "nearest"] as const;
export type PlacementSort = (typeof PLACEMENT_SORTS)[number];

/** Their names in the address. */
export const SORT_NAME: Record<PlacementSort, string> = {
  relevance: "passar",
  newest: "nyast",
  nearest: "narmast",
};

/** Choices of radius, km in a straight line, and of the most hours a week. */
export const RADII_KM = [10, 20, 30, 50, 100] as const;
export const HOURS_UP_TO = [10, 20, 30] as const;

/** Of a text searched for; what is longer is cut, and the page says so. */
export const MOST_LETTERS = 200;
