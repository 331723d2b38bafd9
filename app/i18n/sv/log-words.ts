import type { InsightPurpose } from "#app/domain/access/insight.ts";
import type { AgreementAct } from "#app/domain/agreement/agreement-transitions.ts";
import type { CardAct } from "#app/domain/kompetenskort/card-lifecycle.ts";
import type { CaseAct } from "#app/domain/lonebidrag/case-states.ts";
import type { PlacementAct } from "#app/domain/placement/placement-states.ts";
import type { ProposalAct } from "#app/domain/proposal/proposal-states.ts";

type Hyphened<Act extends string> = Act extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Hyphened<Tail>}`
  : Act;

/** What moves a thing from one state to another, as the manager reads it in the access log: a word for every act. */
const moves: Record<
  | `proposal.${ProposalAct}`
  | `placement.${PlacementAct}`
  | `agreement.${AgreementAct}`
  | `case.${CaseAct}`
  | `card.${Hyphened<CardAct>}`,
  string
> = {
  "proposal.shortlist": "Bedömde att ett förslag passar",
  "proposal.ask": "Frågade deltagaren om ett förslag",
  "proposal.accept": "Skrev in deltagarens ja till ett förslag",
  "proposal.present": "Visade ett kort utan namn för arbetsgivaren",
  "proposal.want": "Skrev in arbetsgivarens ja till ett möte",
  "proposal.decline": "Skrev in arbetsgivarens nej",
  "proposal.correct": "Rättade arbetsgivarens svar",
  "proposal.identify": "Skrev in deltagarens ja till att visa namnet",
  "proposal.meet": "Bokade ett möte",
  "proposal.agree": "Skrev in att alla är överens",
  "proposal.say_no": "Skrev in deltagarens nej till ett förslag",
  "proposal.end": "Avslutade ett förslag",
  "proposal.lapse": "Ett förslag blev för gammalt",
  "proposal.void": "Ett förslag slutade gälla",
  "placement.submit": "Skickade in en plats",
  "placement.return": "Skickade tillbaka en plats",
  "placement.publish": "Publicerade en plats",
  "placement.pause": "Pausade en plats",
  "placement.resume": "Visade en plats igen",
  "placement.confirm": "Bekräftade att en plats finns kvar",
  "placement.fill": "En plats blev tillsatt",
  "placement.close": "Stängde en plats",
  "placement.withdraw": "Tog bort en plats",
  "placement.expire": "En plats stängdes, eftersom ingen svarade",
  "agreement.propose": "Skickade ut en överenskommelse",
  "agreement.sign": "Skrev under en överenskommelse",
  "agreement.seal": "En överenskommelse blev klar",
  "agreement.object": "Sa att en överenskommelse inte stämmer",
  "agreement.revise": "Ändrade en överenskommelse",
  "agreement.cancel": "Ställde in en överenskommelse",
  "agreement.activate": "En överenskommelse började",
  "agreement.pause": "Pausade en överenskommelse",
  "agreement.resume": "Återupptog en överenskommelse",
  "agreement.complete": "En överenskommelse genomfördes",
  "agreement.interrupt": "Avslutade en överenskommelse i förtid",
  "card.edit": "Skrev på ett kompetenskort",
  "card.self-assess": "Skrev in deltagarens egen bild",
  "card.go-through": "Gick igenom ett kompetenskort",
  "card.ask-change": "Öppnade ett kompetenskort för ändring",
  "card.confirm": "Bekräftade ett kompetenskort",
  "card.confirm-in-person": "Bekräftade ett kompetenskort, med vittne",
  "card.discard": "Tog bort ett utkast till kompetenskort",
  "case.ask_consent": "Frågade om samtycke i ett stödärende",
  "case.give_consent": "Skrev in ett ja i ett stödärende",
  "case.decline": "Skrev in ett nej i ett stödärende",
  "case.documents_complete": "Skrev in att underlagen är klara",
  "case.send_application": "Skrev in att ansökan är skickad",
  "case.investigation_begun": "Skrev in att utredningen har börjat",
  "case.ask_union": "Frågade facket i ett stödärende",
  "case.grant": "Skrev in ett beviljat stöd",
  "case.refuse": "Skrev in ett avslag",
  "case.ask_review": "Skrev in en begäran om omprövning",
  "case.sign_contract": "Skrev in att anställningsavtalet är skrivet",
  "case.begin": "Ett stöd började",
  "case.report_change": "Anmälde en ändring i ett stödärende",
  "case.settle_change": "Skrev in att en ändring är klar",
  "case.start_extension": "Började med en förlängning",
  "case.extend": "Skrev in ett beslut om förlängning",
  "case.extension_refused": "Skrev in ett nej till förlängning",
  "case.end": "Avslutade ett stödärende",
  "case.withdraw": "Avbröt ett stödärende",
};

/** What is read, and what is done beside the moves. */
export const logActs: Readonly<Record<string, string>> = {
  ...moves,
  "agreement.pass-marked-words": "Sparade markerade ord i en överenskommelse",
  "candidate.list": "Läste kort utan namn för en plats",
  "card.list": "Läste listan över kompetenskort",
  "card.read": "Läste ett kompetenskort",
  "card.start": "Började på ett kompetenskort",
  "company.edit": "Ändrade en arbetsgivares uppgifter",
  "company.pass-marked-words": "Sparade markerade ord om en arbetsgivare",
  "company.register": "Registrerade en arbetsgivare",
  "consent.give": "Skrev in ett samtycke",
  "consent.read": "Läste samtycken",
  "consent.undo-withdrawal": "Lät ett samtycke gälla igen",
  "consent.withdraw": "Tog tillbaka ett samtycke",
  "followup.pass-marked-words": "Sparade markerade ord i en uppföljning",
  "interest.list": "Läste vad deltagare är intresserade av",
  "interest.say": "Skrev in intresse för en plats",
  "interest.withdraw": "Tog bort intresse för en plats",
  "participant.activate": "Kom i gång med en deltagare",
  "participant.change-caseworker": "Bytte handläggare",
  "participant.close": "Avslutade en deltagares process",
  "participant.enrol": "Skrev in en deltagare",
  "participant.list": "Läste listan över sina deltagare",
  "participant.read": "Läste en deltagares ärende",
  "placement.pass-marked-words": "Sparade markerade ord om en plats",
  "placement.save-step": "Skrev på en plats",
  "placement.start": "Började skriva en plats",
  "profile.open-link": "Kopplade ett kort utan namn till en person, för ett förslag",
  "proposal.ask-more": "Ställde en fråga om ett förslag",
  "proposal.create": "Föreslog en deltagare till en plats",
  "proposal.identity": "Öppnade vem ett förslag gäller",
  "proposal.list": "Läste listan över förslag",
  "proposal.move-meeting": "Ändrade ett möte",
  "proposal.pass-marked-words": "Sparade markerade ord om ett möte",
  "proposal.set-aside": "Bedömde att ett förslag inte passar",
};

export const logPurposes: Record<InsightPurpose | "own", string> = {
  "follow-process": "Följa processen",
  kompetenskort: "Arbeta med kompetenskortet",
  consents: "Se samtycken",
  publication: "Visa kortet utan namn",
  matching: "Söka platser",
  "propose-to-placement": "Föreslå till en plats",
  "meet-before-agreement": "Träffas före en överenskommelse",
  agreement: "Överenskommelse",
  casework: "Handläggning",
  contact: "Nå deltagaren",
  "support-case": "Stödärende",
  "log-control": "Loggkontroll",
  own: "Egna uppgifter",
};
