import { companies } from "./broker/companies.ts";
import { contacts } from "./broker/contacts.ts";
import { proposals } from "./broker/proposals.ts";
import { review } from "./broker/review.ts";
import { round } from "./broker/round.ts";
import { today } from "./broker/today.ts";
import { workspace } from "./broker/workspace.ts";

/** Broker pages, in Swedish: the source that other languages are checked against. */
export const broker = { today, companies, contacts, review, workspace, proposals, round };
