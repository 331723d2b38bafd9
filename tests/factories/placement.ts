import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { newId } from "#app/platform/ids.server.ts";
import { indexPlacement } from "#app/services/effects/index-placement.server.ts";
import { columnsOfDraft } from "#app/services/placement/columns-of-draft.server.ts";
import { placements } from "#db/schema/index.ts";
import type { CompanyMade } from "./company.ts";
import type { World } from "./world.ts";

/** A whole placement in a greenhouse in Osby; steps given take the place of these. */
export function placementDraft(changes: PlacementDraft = {}): PlacementDraft {
  return {
    "kind-and-tasks": {
      kind: "arbetstraning",
      title: "Hjälp i växthuset",
      tasks: "Du vattnar, planterar om och håller rent i gångarna tillsammans med oss.",
    },
    occupation: { occupation: "6112", furtherOccupations: [] },
    traits: { traits: [{ trait: "noggrannhet", level: 2, weight: "important" }] },
    "hours-and-dates": {
      hoursMin: 20,
      hoursMax: 30,
      hoursStepsFrom: 10,
      startDate: "2027-01-11",
      endDate: "2027-06-30",
      seats: 2,
    },
    place: {
      street: "Lingonstigen 3",
      postalCode: "283 41",
      locality: "Osby",
      kommun: "1273",
      reachableWithoutCar: true,
    },
    conditions: {
      conditionsOffered: ["fasta-tider"],
      conditionsUnavoidable: ["utomhus"],
      collectiveAgreement: true,
      canLeadToEmployment: true,
    },
    demands: {
      swedishSpoken: null,
      swedishWritten: null,
      licences: [],
      certificates: [],
      registerExtract: false,
    },
    contact: { contactName: "Karin Provare", contactPhone: "0479-123 45", handledareName: "Olle Lind" },
    ...changes,
  };
}

type Values = Partial<Omit<typeof placements.$inferInsert, "content">> & { draft?: PlacementDraft };

/** A placement of that company in any state; a draft unless said otherwise. Returns its id. */
export async function placementOf(
  world: World,
  { companyId, employer }: CompanyMade,
  { draft = {}, ...values }: Values = {},
): Promise<string> {
  const id = values.id ?? newId();
  const content = placementDraft(draft);
  await world.db.write(async (tx) => {
    await tx.insert(placements).values({
      companyId,
      state: "draft",
      content,
      ...columnsOfDraft(content),
      createdBy: employer.userId,
      createdAt: world.now(),
      changedAt: world.now(),
      ...values,
      id,
    });
    if (values.state === "published") await indexPlacement(tx, id);
  });
  return id;
}

/** Sent in, waiting for a broker. */
export function submittedPlacement(world: World, company: CompanyMade, values: Values = {}): Promise<string> {
  return placementOf(world, company, {
    state: "submitted",
    version: 2,
    submittedAt: world.now(),
    ...values,
  });
}

/** Open for all to read, and in the search. */
export function publishedPlacement(world: World, company: CompanyMade, values: Values = {}): Promise<string> {
  return submittedPlacement(world, company, {
    state: "published",
    version: 3,
    publishedAt: world.now(),
    refreshedAt: world.now(),
    ...values,
  });
}
