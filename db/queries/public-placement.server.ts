import { kommunByCode } from "#app/domain/geography/kommun.ts";
import { placeByName } from "#app/domain/geography/place.ts";
import { occupationByCode } from "#app/domain/occupation/occupation.ts";
import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import type { PlacementPreview, PublicPlacement } from "#app/domain/placement/public-placement.ts";

/** The columns that the public projection is made of. */
export interface PlacementRow {
  id: string;
  content: PlacementDraft;
  seats: number;
  seatsTaken: number;
  publishedAt: string | null;
}

export interface CompanyRow {
  name: string;
  about: string;
}

/** As anyone may read it; null while the draft lacks something that the public page or the search needs. */
export function publicPlacement(row: PlacementRow, company: CompanyRow): PublicPlacement | null {
  const preview = placementPreview(row, company);
  return isWhole(preview) ? preview : null;
}

/** What may be missing and still be published; the type says null for these as well. */
const MAY_BE_NULL: readonly (keyof PublicPlacement)[] = [
  "hoursStepsFrom",
  "endDate",
  "town",
  "point",
  "busMinutes",
  "swedishSpoken",
  "swedishWritten",
];

function isWhole(preview: PlacementPreview): preview is PublicPlacement {
  const keys = Object.keys(preview) as (keyof PublicPlacement)[];
  return keys.every((key) => preview[key] !== null || MAY_BE_NULL.includes(key));
}

/** The public projection of a draft, as far as it has come. */
export function placementPreview(row: PlacementRow, company: CompanyRow): PlacementPreview {
  const { "kind-and-tasks": work, occupation, traits, place, conditions, demands } = row.content;
  const time = row.content["hours-and-dates"];
  const town = place?.locality || null;
  const point = place?.kommun
    ? (((town && placeByName(town, place.kommun)?.point) || kommunByCode(place.kommun)?.point) ?? null)
    : null;
  return {
    id: row.id,
    title: work?.title || null,
    tasks: work?.tasks || null,
    kind: work?.kind ?? null,
    employerName: company.name,
    employerAbout: company.about,
    occupation: occupation?.occupation ?? null,
    occupationName: nameOf(occupation?.occupation),
    furtherOccupationNames: (occupation?.furtherOccupations ?? []).flatMap((code) => nameOf(code) ?? []),
    traits: traits?.traits ?? [],
    hoursPerWeek: time?.hoursMin && time.hoursMax ? { min: time.hoursMin, max: time.hoursMax } : null,
    hoursStepsFrom: time?.hoursStepsFrom ?? null,
    workingTimes: time?.workingTimes ?? "",
    startDate: time?.startDate ?? null,
    endDate: time?.endDate ?? null,
    seats: row.seats,
    seatsLeft: Math.max(0, row.seats - row.seatsTaken),
    street: place?.street ?? "",
    postalCode: place?.postalCode ?? "",
    town,
    kommun: place?.kommun ?? null,
    kommunName: (place?.kommun && kommunByCode(place.kommun)?.name) || null,
    point,
    reachableWithoutCar: place?.reachableWithoutCar ?? null,
    busMinutes: place?.busMinutes ?? null,
    gettingThere: place?.gettingThere ?? "",
    conditionsOffered: conditions?.conditionsOffered ?? [],
    conditionsUnavoidable: conditions?.conditionsUnavoidable ?? [],
    adaptations: conditions?.adaptations ?? "",
    equipment: conditions?.equipment ?? "",
    collectiveAgreement: conditions?.collectiveAgreement ?? null,
    canLeadToEmployment: conditions?.canLeadToEmployment ?? null,
    swedishSpoken: demands?.swedishSpoken?.level ?? null,
    swedishWritten: demands?.swedishWritten?.level ?? null,
    licences: (demands?.licences ?? []).map((need) => need.licence),
    certificates: (demands?.certificates ?? []).map((need) => need.id),
    demands:
      (demands && {
        swedishSpoken: demands.swedishSpoken ?? null,
        swedishWritten: demands.swedishWritten ?? null,
        licences: demands.licences ?? [],
        certificates: demands.certificates ?? [],
      }) ||
      null,
    registerExtract: demands?.registerExtract ?? null,
    publishedAt: row.publishedAt,
  };
}

function nameOf(code: string | undefined): string | null {
  return (code && occupationByCode(code)?.name) || null;
}
