import type { Party, SigningMethod } from "#app/domain/agreement/signing.ts";

/** The agreement's own words, on paper and on the page: in Swedish, since that is what is signed. */
export const agreementDocument = {
  title: ({ kind }: { kind: string }) => `Överenskommelse om ${kind.toLowerCase()}`,
  reference: ({ number }: { number: number }) => `Överenskommelse, version ${number}`,
  draftNotice: "Det här är ett utkast. Det gäller inte förrän alla har skrivit under.",
  unsignedNotice: "Överenskommelsen gäller när alla har skrivit under.",
  missing: "Inte ifyllt än",
  facts: { version: "Version", period: "Period" },
  roles: {
    participant: "Deltagare",
    employer: "Arbetsgivare",
    handledare: "Handledare",
    unit: "Enheten",
  } satisfies Record<Party, string>,
  signatoryLine: ({ name }: { name: string }) => `Skriver under: ${name}`,
  organisationNumber: ({ number }: { number: string }) => `Organisationsnummer ${number}`,
  deputyLine: ({ name, phone }: { name: string; phone: string }) =>
    phone ? `Ersättare: ${name}, telefon ${phone}` : `Ersättare: ${name}`,
  period: ({ from, to }: { from: string; to: string }) => `${from} till och med ${to}`,
  sections: {
    work: "Arbetet",
    safety: "Trygghet på arbetsplatsen",
    ground: "Vad överenskommelsen vilar på",
    together: "Så gör vi tillsammans",
  },
  rows: {
    kind: "Insats",
    period: "Period",
    hours: "Timmar",
    tasks: "Arbetsuppgifter",
    workplace: "Arbetsplats",
    introduction: "Introduktion",
    equipment: "Skyddsutrustning",
    adaptations: "Anpassningar",
    workEnvironment: "Arbetsmiljöansvar",
    insurance: "Försäkring",
    decidedBy: "Beslutat av",
    decision: "Beslut",
    union: "Fackets yttrande",
    registerExtract: "Registerutdrag",
    absence: "Vid frånvaro",
    followUps: "Uppföljningar",
    secrecy: "Tystnadsplikt",
  },
  hoursFirst: ({ hours }: { hours: string }) => hours,
  hoursFrom: ({ hours, date }: { hours: string; date: string }) => `${hours} från och med ${date}`,
  none: "Inget särskilt",
  notNeeded: "Behövs inte",
  workEnvironmentHost:
    "Arbetsgivaren har ansvar för arbetsmiljön även för den som gör praktik (arbetsmiljölagen 1977:1160, 3 kap. 12 §).",
  workEnvironmentDivided: ({ division }: { division: string }) => `Ansvaret är delat: ${division}`,
  divisionSigned: ({ date }: { date: string }) => `Fördelningen undertecknad av enhetschefen ${date}`,
  insurance: {
    af: "Staten, genom Arbetsförmedlingen",
    kommun: "Kommunens försäkring",
    other: ({ name }: { name: string }) => name,
  },
  decision: ({ decidedOn, from, to }: { decidedOn: string; from: string; to: string }) =>
    `Beslut ${decidedOn}, gäller ${from} till och med ${to}`,
  union: {
    requested: ({ date }: { date: string }) => `Facket tillfrågat ${date}, inget svar än`,
    received: ({ date, stance }: { date: string; stance: string }) => `${stance}, ${date}`,
    waited: ({ date, until }: { date: string; until: string }) =>
      `Facket tillfrågat ${date}. Inget svar till och med ${until}`,
    notRequired: ({ reason }: { reason: string }) => `Behövs inte: ${reason.toLowerCase()}`,
    notAsked: "Inget yttrande",
  },
  extract: {
    notRequired: "Behövs inte",
    shown: ({ date }: { date: string }) => `Uppvisat ${date}`,
    toShow: "Ska visas upp före start",
  },
  signedWhen: ({ day, clock }: { day: string; clock: string }) => `${day} kl. ${clock}`,
  signedHow: {
    session: "Inloggad med egen inloggning",
    "link-and-code": "Personlig länk och engångskod",
    "witnessed-device": "På enhetens dator, med personal som vittne",
  } satisfies Record<SigningMethod, string>,
  interpreter: ({ how }: { how: string }) => `${how}, tolk medverkade`,
  words: {
    wordmark: "Jobbron",
    partiesHeading: "Parter",
    signaturesHeading: "Underskrifter",
    notSigned: "Inte underskriven än",
    hashLabel: "Innehållets kontrollsumma (SHA-256)",
    hashHelp: "Med kontrollsumman kan vem som helst se att innehållet är det som skrevs under.",
    page: ({ page, of }: { page: number; of: number }) => `Sida ${page} av ${of}`,
  },
  defaults: {
    secrecy:
      "Det som deltagaren får veta om kunder, brukare och kollegor stannar på arbetsplatsen. Arbetsgivaren och handledaren berättar inte vidare om deltagarens personliga förhållanden.",
    absence: "Meddela handledaren före arbetsdagens början. Handledaren meddelar enheten samma dag.",
  },
};
