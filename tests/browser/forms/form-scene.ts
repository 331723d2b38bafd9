import type { APIRequestContext } from "@playwright/test";
import { SAVED_SEARCH_RULE } from "#app/domain/placement/saved-search.ts";
import { addDays, swedishDate } from "#app/domain/shared/dates.ts";
import { cookies } from "#app/http/cookies.server.ts";
import { inviteStaff } from "#app/services/auth/invite-staff.server.ts";
import { startCard } from "#app/services/kompetenskort/start-card.server.ts";
import { requestRights } from "#app/services/rights/request-rights.server.ts";
import { saveSearch } from "#app/services/saved-search/save-search.server.ts";
import type { World } from "#tests/factories/world.ts";
import { inboxOf } from "../../e2e/journey/mail.ts";
import type { RunningApp } from "../../setup/app-server.ts";
import { type AccessScene, accessScene } from "../access/scene.ts";
import type { PageForm } from "./read-forms.ts";

export interface FormScene extends AccessScene {
  /** Pages that no account leads to, each with the cookie it is opened with. */
  aside: { from: string; cookie: string }[];
}

/** The scene of the access test, with a card under way, rights asked for, an invitation sent and two half-made sign-ins. */
export async function formScene(world: World, app: RunningApp, api: APIRequestContext): Promise<FormScene> {
  const scene = await accessScene(world);
  const { caseworker, manager, participant } = scene.people;
  if (!caseworker || !manager || !participant) throw new Error("The scene lacks its staff");
  const started = await startCard(world.as(caseworker), {
    participantId: scene.ids.participant ?? "",
    start: "next_version",
  });
  if (!started.ok) throw new Error(started.failure);
  for (const kind of ["correction", "erasure"] as const) {
    const participantId = scene.ids.participant ?? "";
    const asked = await requestRights(world.as(caseworker), {
      participantId,
      kind,
      part: "card",
      words: "Fel ort.",
    });
    if (!asked.ok) throw new Error(asked.failure);
  }
  // Saved so long ago that something is new to it and it soon ends: all that can be done with one is on the page.
  const longAgo = `${addDays(swedishDate(world.now()), 10 - SAVED_SEARCH_RULE.keptDays)}T08:00:00.000Z`;
  const saved = await saveSearch({ ...world.as(participant), now: longAgo }, { search: "" });
  if (!saved.ok) throw new Error(saved.failure);
  const email = "inbjuden@enheten.example";
  const invited = await inviteStaff(world.as(manager), { email, name: "Ida Inbjuden", role: "broker" });
  if (!invited.ok) throw new Error(invited.failure);
  const [invitation] = await inboxOf(app.mailboxDir).next(email, /\/inbjudan\/[^\s?#]+/);
  const asked = await api.post("/logga-in/e-post", {
    form: { email },
    maxRedirects: 0,
    headers: { Origin: app.origin },
  });
  const half = async (jar: "pending") =>
    (await cookies(false)[jar].serialize("finns-inte")).split(";")[0] ?? "";
  return {
    ...scene,
    ids: { ...scene.ids, draftCard: started.value.cardId },
    aside: [
      // Read as a visitor it has no form that posts.
      { from: "/platser", cookie: scene.cookies.participant },
      { from: invitation, cookie: "" },
      { from: "/logga-in/e-post/kod", cookie: asked.headers()["set-cookie"]?.split(";")[0] ?? "" },
      { from: "/logga-in/personal/kod", cookie: await half("pending") },
    ],
  };
}

const version = { name: "version", type: "hidden", value: "1", required: false };
const text = (name: string) => ({ name, type: "text", value: "Ord", required: false });
const id = (name: string) => ({ name, type: "hidden", value: "0190a000", required: false });

/** Actions that only scripts post to, that others post to, or whose form waits for something that need not be here. */
export const FORMLESS: Record<
  string,
  Pick<PageForm, "action" | "fields"> & { as: keyof AccessScene["cookies"] }
> = {
  "/arbetsgivare/platser/:id/:steg/spara": {
    as: "employer",
    action: "/arbetsgivare/platser/{draft}/{step}/spara",
    fields: [version, text("title"), text("tasks")],
  },
  "/maklare/platser/:id/:steg/spara": {
    as: "broker",
    action: "/maklare/platser/{draft}/{step}/spara",
    fields: [version, text("title"), text("tasks")],
  },
  "/handlaggare/deltagare/:id/kompetenskort/:cardId/spara": {
    as: "caseworker",
    action: "/handlaggare/deltagare/{participant}/kompetenskort/{draftCard}/spara",
    fields: [version, text("part"), text("trait")],
  },
  "/handlaggare/avtal": { as: "caseworker", action: "/handlaggare/avtal", fields: [id("proposalId")] },
  "/chef/logg/fragor": {
    as: "manager",
    action: "/chef/logg/fragor",
    fields: [id("entryId"), text("answer")],
  },
  "/chef/deltagare/:id": {
    as: "manager",
    action: "/chef/deltagare/{participant}",
    fields: [version, id("caseworkerId")],
  },
  "/chef/drift": { as: "manager", action: "/chef/drift", fields: [id("eventId"), text("decision")] },
  "/arbetsgivare/stod/:id": {
    as: "employer",
    action: "/arbetsgivare/stod/{case}",
    fields: [version, text("note")],
  },
  "/min-sida/stod/:id": {
    as: "participant",
    action: "/min-sida/stod/{case}",
    fields: [version, text("answer")],
  },
  "/min-sida/kort": {
    as: "participant",
    action: "/min-sida/kort",
    fields: [version, id("cardId"), text("act")],
  },
  "/valj-roll": { as: "roleless", action: "/valj-roll", fields: [id("membershipId")] },
  "/underskrift/:link": {
    as: "visitor",
    action: "/underskrift/okand.lank",
    fields: [text("code"), id("seenHash")],
  },
  "/brev/sluta/:link": {
    as: "visitor",
    action: "/brev/sluta/okand.lank",
    fields: [text("List-Unsubscribe")],
  },
  "/sms/svar": { as: "visitor", action: "/sms/svar", fields: [text("from"), text("message")] },
};
