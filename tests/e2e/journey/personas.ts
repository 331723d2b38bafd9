/** The demo's people, by what the role switcher says of them. */
export const PERSONAS = {
  employerWithProposal: "Har ett förslag att svara på",
  broker: "Dagens samtal, kort att matcha och lönebidrag där ett steg väntar",
  caseworker: "Egna deltagare, kompetenskort och samtycken",
  participantWithProposal: "Har fått en fråga om en plats",
  caseworkerElsewhere: "Liten enhet: söker platser till sina deltagare",
  manager: "Personal, åtkomstlogg och gallring",
} as const;
