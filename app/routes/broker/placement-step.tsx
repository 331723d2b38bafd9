import { loadStep, saveStepAndGoOn } from "#app/http/placement-steps.server.ts";
import { PlacementStepPage } from "#app/ui/placement-steps/placement-step-page.tsx";
import type { Route } from "./+types/placement-step.ts";

export function loader(args: Route.LoaderArgs) {
  return loadStep(args, "broker");
}

export function action(args: Route.ActionArgs) {
  return saveStepAndGoOn(args, "broker");
}

export default function PlacementStep({ loaderData, actionData }: Route.ComponentProps) {
  return <PlacementStepPage view={loaderData} reply={actionData?.form} />;
}
