import { z } from "zod";
import { draftStepSchemas } from "../draft-steps.ts";
import { answered, stepForm, toYesNo, yesNo } from "./step-form.ts";

const { hoursMin, hoursMax, workingTimes, startDate, endDate, hoursStepsFrom, seats } =
  draftStepSchemas["hours-and-dates"].shape;

export const hoursForm = stepForm("hours-and-dates", {
  schema: z.object({
    hoursMin,
    hoursMax,
    /** Whether one may begin on fewer hours and step up. */
    startsLower: yesNo,
    hoursStepsFrom: hoursStepsFrom.unwrap().unwrap().optional(),
    workingTimes,
    startDate,
    openEnded: z.boolean().optional(),
    endDate: endDate.unwrap().unwrap().optional(),
    seats,
  }),
  toContent: ({ startsLower, hoursStepsFrom: from, openEnded, endDate: until, ...rest }) =>
    answered({
      ...rest,
      hoursStepsFrom: startsLower === "no" ? null : from,
      endDate: openEnded ? null : until,
    }),
  toForm: ({ hoursStepsFrom: from, endDate: until, ...rest }) => ({
    ...rest,
    ...answered({
      startsLower: toYesNo(from === undefined ? undefined : from !== null),
      hoursStepsFrom: from ?? undefined,
      openEnded: until === null ? true : undefined,
      endDate: until ?? undefined,
    }),
  }),
});
