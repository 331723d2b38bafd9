import type { PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { addDays, type IsoDate } from "#app/domain/shared/dates.ts";
import { demoMobile } from "./contact-details.ts";
import { employerByKey, employerKommun, employerSerial } from "./employers.ts";
import type { SeedPlacement } from "./placement.ts";
import { wayTo } from "./placements.ts";

/** Handledare have the upper half of the fictional mobile numbers, contacts the lower. */
const HANDLEDARE_SERIALS = 45;

/** The whole form as the employer filled it in, ready to submit, with the days counted from `today`. */
export function placementDraft(placement: SeedPlacement, today: IsoDate): PlacementDraft {
  const employer = employerByKey(placement.employer);
  const serial = employerSerial(employer.key);
  const startDate = addDays(today, placement.startInDays);
  const way = wayTo(placement);
  return {
    "kind-and-tasks": { kind: placement.kind, title: placement.title, tasks: placement.tasks },
    occupation: { occupation: placement.occupation, furtherOccupations: [...(placement.further ?? [])] },
    traits: { traits: placement.traits.map(([trait, level, weight]) => ({ trait, level, weight })) },
    "hours-and-dates": {
      hoursMin: placement.hours[0],
      hoursMax: placement.hours[1],
      hoursStepsFrom: placement.stepsFrom ?? null,
      startDate,
      endDate: placement.weeks === null ? null : addDays(startDate, placement.weeks * 7 - 1),
      seats: placement.seats,
    },
    place: {
      street: employer.street,
      postalCode: employer.postalCode,
      locality: employer.place,
      kommun: employerKommun(employer),
      reachableWithoutCar: way.possible,
      busMinutes: way.busMinutes,
      gettingThere: way.words,
    },
    conditions: {
      conditionsOffered: [...placement.offers],
      conditionsUnavoidable: [...placement.cannot],
      adaptations: placement.adapts,
      collectiveAgreement: employer.collectiveAgreement,
      canLeadToEmployment: placement.job,
    },
    demands: {
      swedishSpoken: swedishNeed(placement.spoken),
      swedishWritten: swedishNeed(placement.written),
      licences: (placement.licences ?? []).map(([licence, reasonTask]) => ({ licence, reasonTask })),
      certificates: (placement.certificates ?? []).map(([id, reasonTask]) => ({ id, reasonTask })),
      registerExtract: placement.registerExtract ?? false,
    },
    contact: {
      contactName: `${employer.contact.givenName} ${employer.contact.familyName}`,
      contactPhone: demoMobile(serial),
      handledareName: placement.handledare,
      handledarePhone: demoMobile(HANDLEDARE_SERIALS + serial),
    },
  };
}

function swedishNeed(row: SeedPlacement["spoken"]) {
  return row ? { level: row[0], reasonTask: row[1] } : null;
}
