import { redirect } from "react-router";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { readOwnCard } from "#app/services/kompetenskort/read-card.server.ts";
import type { Route } from "./+types/card-questions.ts";
import { OWN } from "./own-paths.ts";

/** Goes on where the participant left off: to the first question without an answer. */
export async function loader(args: Route.LoaderArgs) {
  const card = valueOr404(await readOwnCard(readAs(args, "participant")), args.request);
  if (!card.acts.includes("self_assess")) throw redirect(OWN.card);
  const answered = card.content.selfTraits ?? {};
  throw redirect(OWN.question(TRAITS.find((id) => answered[id] === undefined) ?? TRAITS[0]));
}
