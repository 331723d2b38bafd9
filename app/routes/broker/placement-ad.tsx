import { movePlacement } from "#app/http/placement-moves.server.ts";
import { loadOwnPlacement } from "#app/http/placement-pages.server.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { OwnPlacementPage } from "#app/ui/own-placement-page.tsx";
import type { Route } from "./+types/placement-ad.ts";

/** What the employer wrote and where it stands, with what a broker may do on their word. */
export function loader(args: Route.LoaderArgs) {
  return loadOwnPlacement(args, "broker");
}

export function action(args: Route.ActionArgs) {
  return movePlacement(args, "broker");
}

export default function PlacementAd({ loaderData, actionData }: Route.ComponentProps) {
  const { list } = useMessages().broker.review;
  return (
    <OwnPlacementPage
      data={loaderData}
      back="/maklare/platser"
      backLabel={list.title}
      errors={actionData?.form.error}
    />
  );
}
