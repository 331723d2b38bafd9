import type { CertificateId, Licence } from "#app/domain/kompetenskort/vocabulary.ts";

/** Licences and certificates as people name them in a sentence: "with a category B licence". */
export function licenceSaid(licence: Licence): string {
  return licence === "B-utokad" ? "an extended category B licence" : `a category ${licence} licence`;
}

export const certificatesSaid: Record<CertificateId, string> = {
  "truck-a": "forklift licence A",
  "truck-b": "forklift licence B",
  "truck-c": "forklift licence C",
  "truck-d": "forklift licence D",
  travers: "overhead crane training",
  skylift: "aerial lift training",
  fallskydd: "fall protection training",
  "heta-arbeten": "a hot work certificate",
  livsmedelshygien: "food hygiene training",
  adr: "an ADR certificate",
  ykb: "professional driver's competence (YKB)",
  motorsag: "a chainsaw licence",
  rojsag: "a brush cutter licence",
  "arbete-pa-vag": "road work training",
  hlr: "CPR training",
};
