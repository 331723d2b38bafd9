import type { Role } from "#app/domain/access/roles.ts";
import { DRAFT_STEPS, type DraftStep } from "#app/domain/placement/draft-steps.ts";

/** How a step is called in an address. */
const SLUGS: Record<DraftStep, string> = {
  "kind-and-tasks": "arbetet",
  occupation: "yrke",
  traits: "egenskaper",
  "hours-and-dates": "tider",
  place: "plats",
  conditions: "forutsattningar",
  demands: "krav",
  contact: "kontakt",
};

/** The addresses of a placement under the role that writes it. */
export function placementPaths(role: Role, placementId: string) {
  const broker = role === "broker";
  const placement = `/${broker ? "maklare" : "arbetsgivare"}/platser/${placementId}`;
  return {
    // A broker's page of a placement is for matching; what the employer wrote has a page of its own beside it.
    own: broker ? `${placement}/annons` : placement,
    preview: `${placement}/forhandsvisning`,
    step: (step: DraftStep) => `${placement}/${SLUGS[step]}`,
    autosave: (step: DraftStep) => `${placement}/${SLUGS[step]}/spara`,
  };
}

export function stepOfSlug(slug: string | undefined): DraftStep | undefined {
  return DRAFT_STEPS.find((step) => SLUGS[step] === slug);
}
