import { type RouterContextProvider, redirect } from "react-router";
import type { Role } from "#app/domain/access/roles.ts";
import { DRAFT_STEPS, type DraftStep } from "#app/domain/placement/draft-steps.ts";
import { draftWarnings } from "#app/domain/placement/draft-warnings.ts";
import {
  type PlacementForEmployer,
  readOwnPlacement,
} from "#app/services/placement/read-own-placement.server.ts";
import { readAs } from "./acting.server.ts";
import { placementPaths } from "./placement-paths.ts";
import { valueOr404 } from "./respond.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
  params: { id: string };
}

/** "Läs igenom": as a participant will read it, what is missing, what the broker will ask about. */
export async function loadPreview(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const placement = await read(asked, role);
  const paths = placementPaths(role, placement.id);
  if (!placement.writable) throw redirect(paths.own);
  const { id, version, title, preview, missing, company } = placement;
  return {
    id,
    version,
    title,
    preview,
    companyState: company.state,
    role,
    missing: missing.map((one) => ({ ...one, to: `${paths.step(one.step)}?saknas` })),
    warnings: draftWarnings(placement.content).map((warning) => ({
      ...warning,
      to: paths.step(stepOfWarning(warning.about === "wording" ? warning.field : warning.demand.demand)),
    })),
    steps: DRAFT_STEPS.map((step) => ({ step, to: paths.step(step) })),
    back: paths.own,
    send: paths.own,
  };
}

/** The placement's own page: where it stands, whose move it is, what can be done and what has happened. */
export async function loadOwnPlacement(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const { content, ...placement } = await read(asked, role);
  const paths = placementPaths(role, placement.id);
  const step = placement.steps.find(({ status }) => status !== "complete")?.step ?? DRAFT_STEPS[0];
  return {
    ...placement,
    role,
    // Whom a broker calls about it.
    contact:
      role === "broker" && content.contact
        ? { name: content.contact.contactName ?? "", phone: content.contact.contactPhone ?? "" }
        : null,
    paths: {
      goOn: paths.step(step),
      preview: paths.preview,
      copy: `${paths.own}/kopiera`,
    },
  };
}

async function read(asked: Asked, role: Role): Promise<PlacementForEmployer> {
  return valueOr404(await readOwnPlacement(readAs(asked, role), asked.params.id), asked.request);
}

/** The step that a warning's field stands in: `place.gettingThere`, or a demand's own name. */
function stepOfWarning(field: string): DraftStep {
  const [part] = field.split(".");
  if (field === "licence-in-text") return "kind-and-tasks";
  return DRAFT_STEPS.find((step) => step === part) ?? "demands";
}
