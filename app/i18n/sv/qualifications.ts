import type { CertificateId, Licence } from "#app/domain/kompetenskort/vocabulary.ts";

/** Licences and certificates as people name them in a sentence: "saknar B-körkort". */
export const licencesSaid: Record<Licence, string> = {
  AM: "AM-körkort",
  A1: "A1-körkort",
  A2: "A2-körkort",
  A: "A-körkort",
  B: "B-körkort",
  "B-utokad": "utökad B-behörighet",
  BE: "BE-körkort",
  C1: "C1-körkort",
  C1E: "C1E-körkort",
  C: "C-körkort",
  CE: "CE-körkort",
  D1: "D1-körkort",
  D1E: "D1E-körkort",
  D: "D-körkort",
  DE: "DE-körkort",
};

export const certificatesSaid: Record<CertificateId, string> = {
  "truck-a": "truckkort A",
  "truck-b": "truckkort B",
  "truck-c": "truckkort C",
  "truck-d": "truckkort D",
  travers: "traversutbildning",
  skylift: "liftutbildning",
  fallskydd: "fallskyddsutbildning",
  "heta-arbeten": "certifikat för heta arbeten",
  livsmedelshygien: "intyg i livsmedelshygien",
  adr: "ADR-intyg",
  ykb: "yrkesförarkompetens (YKB)",
  motorsag: "motorsågskörkort",
  rojsag: "röjsågskörkort",
  "arbete-pa-vag": "utbildning för arbete på väg",
  hlr: "HLR-utbildning",
};
