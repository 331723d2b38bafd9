import { z } from "zod";
import { draftStepSchemas } from "../draft-steps.ts";
import { answered, fromYesNo, stepForm, toYesNo, yesNo } from "./step-form.ts";

const { street, postalCode, locality, kommun, busMinutes, gettingThere } = draftStepSchemas.place.shape;

export const placeForm = stepForm("place", {
  schema: z.object({
    street,
    postalCode,
    locality,
    kommun,
    reachableWithoutCar: yesNo,
    busMinutes: busMinutes.unwrap().unwrap().optional(),
    gettingThere,
  }),
  toContent: ({ reachableWithoutCar, busMinutes: minutes, ...rest }) =>
    answered({
      ...rest,
      reachableWithoutCar: fromYesNo(reachableWithoutCar),
      busMinutes: reachableWithoutCar === "no" ? null : minutes,
    }),
  toForm: ({ reachableWithoutCar, busMinutes: minutes, ...rest }) => ({
    ...rest,
    ...answered({
      reachableWithoutCar: toYesNo(reachableWithoutCar),
      busMinutes: minutes ?? undefined,
    }),
  }),
});
