import type { AgreementContent } from "#app/domain/agreement/agreement-content.ts";
import type { Party, Signature } from "#app/domain/agreement/signing.ts";

/** A whole agreement on arbetsträning in a greenhouse, valid in every rule; change one thing at a time. */
export function agreementContent(change: Partial<AgreementContent> = {}): AgreementContent {
  return {
    parties: {
      participant: { participantId: "p1", name: "Amina Testsson" },
      employer: {
        companyId: "c1",
        name: "Västanå Växthus",
        organisationNumber: "559900-0003",
        signatory: { name: "Karin Ek", reach: { by: "account", userId: "employer-1" } },
      },
      handledare: { name: "Olle Lind", reach: { by: "phone", phone: "0479-123 45" } },
      unit: {
        unitId: "unit-1",
        name: "Arbetsmarknadsenheten",
        signatory: { name: "Eva Sund", userId: "broker-1" },
      },
    },
    kind: "arbetstraning",
    decidedBy: "af",
    decidedByName: "",
    period: { from: "2027-01-11", to: "2027-04-30" },
    hoursPerWeek: 20,
    hoursSteps: [{ from: "2027-03-01", hoursPerWeek: 30 }],
    tasks: "Vattna, plantera om och hålla rent i gångarna.",
    workplace: {
      name: "Västanå Växthus",
      street: "Lingonstigen 3",
      postalCode: "283 41",
      locality: "Osby",
    },
    deputy: { name: "Siv Berg", phone: "" },
    introduction: "Första veckan går Olle bredvid hela tiden.",
    protectiveEquipment: "Handskar och skyddsskor lånas ut.",
    workEnvironment: { responsible: "host" },
    decision: { decidedOn: "2026-12-18", from: "2027-01-11", to: "2027-07-10" },
    insurance: { through: "af", name: "" },
    secrecy: "Det du får veta om kunder och kollegor stannar på arbetsplatsen.",
    absenceReporting: "Ring Olle före klockan sju.",
    adaptations: "En uppgift i taget.",
    followUpDates: ["2027-01-18", "2027-02-11"],
    unionComment: { status: "received", receivedOn: "2026-12-10", stance: "for" },
    registerExtract: { required: false, shownOn: null },
    ...change,
  };
}

export function signature(party: Party, contentHash: string, change: Partial<Signature> = {}): Signature {
  return {
    party,
    userId: `user-${party}`,
    name: "Någon Testsson",
    method: "session",
    assurance: "substantial",
    witnessUserId: null,
    interpreterLanguage: null,
    at: "2027-01-04T09:00:00.000Z",
    fromHash: "f".repeat(64),
    contentHash,
    ...change,
  };
}
