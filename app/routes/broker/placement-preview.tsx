import { loadPreview } from "#app/http/placement-pages.server.ts";
import { PlacementPreviewPage } from "#app/ui/placement-preview-page.tsx";
import type { Route } from "./+types/placement-preview.ts";

export function loader(args: Route.LoaderArgs) {
  return loadPreview(args, "broker");
}

export default function PlacementPreview({ loaderData }: Route.ComponentProps) {
  return <PlacementPreviewPage data={loaderData} />;
}
