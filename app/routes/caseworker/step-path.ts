import type { NextStep } from "#app/domain/participant/next-step.ts";

/** Where the pages of one participant lie. */
export function participantPath(participantId: string, page = ""): string {
  return `/handlaggare/deltagare/${participantId}${page && `/${page}`}`;
}

const PAGE: Record<NextStep, string> = {
  activate: "",
  start_card: "kompetenskort",
  fill_card: "kompetenskort",
  go_through_card: "kompetenskort/bekrafta",
  confirm_card: "kompetenskort/bekrafta",
  give_paper_card: "papperskort",
  ask_consent: "samtycken",
  renew_consent: "samtycken",
  publish_profile: "profil",
  search_placements: "platser",
  wait_for_class: "profil",
  wait_for_proposals: "",
  none: "",
};

/** The page where the next step is taken. */
export function stepPath(participantId: string, step: NextStep): string {
  return participantPath(participantId, PAGE[step]);
}
