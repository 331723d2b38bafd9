import { agreement } from "./states/agreement.ts";
import { company } from "./states/company.ts";
import { draft } from "./states/draft.ts";
import { followUp } from "./states/follow-up.ts";
import { lonebidrag } from "./states/lonebidrag.ts";
import { participantCase } from "./states/participant.ts";
import { placement } from "./states/placement.ts";
import { proposal } from "./states/proposal.ts";

/** The words for every state, act, guard, reason and document of the domain, typed by the domain's own ids. */
export const states = {
  company,
  placement,
  draft,
  proposal,
  agreement,
  lonebidrag,
  followUp,
  participantCase,
};
