import {
  TRY_PREFIX,
  type TriedNeed,
  triedNeedSchema,
  triedOf,
  triedParts,
} from "#app/domain/matching/tried-need.ts";
import type { PlacementNeed } from "#app/domain/placement/need.ts";
import type { Messages } from "#app/i18n/messages.ts";
import { parseFormData } from "#app/i18n/parse-form.ts";
import {
  CANDIDATE_FILTERS,
  type CandidateFilterField,
} from "#app/services/matching/candidate-filters.server.ts";

/** What the address asks for among the cards. */
export function cardsAsked(params: URLSearchParams) {
  return {
    text: (params.get("q") ?? "").slice(0, 100),
    filters: Object.fromEntries(
      CANDIDATE_FILTERS.map((field) => [field, params.getAll(field).slice(0, 20)]),
    ) as Record<CandidateFilterField, string[]>,
  };
}

export interface Trying {
  /** As the form shows it: what was asked for, or the placement's own need. */
  values: [string, string][];
  /** Null when it is the placement's own need, or can't be read: the list is then by the own need. */
  tried: TriedNeed | null;
  /** What is tried otherwise than the placement says. */
  parts: (keyof TriedNeed)[];
  /** What is wrong, by field. */
  errors: Record<string, string[]> | null;
}

/** What the address tries of the need; anything may stand there, and what can't be read is said beside its field. */
export function needAsked(params: URLSearchParams, need: PlacementNeed, messages: Messages): Trying {
  const asked = [...params]
    .filter(([name, value]) => name.startsWith(TRY_PREFIX) && value.trim() !== "")
    .map(([name, value]): [string, string] => [name.slice(TRY_PREFIX.length), value.trim().slice(0, 40)])
    .slice(0, 100);
  if (asked.length === 0) return { values: valuesOf(triedOf(need)), tried: null, parts: [], errors: null };
  const parsed = parseFormData(new URLSearchParams(asked), triedNeedSchema(need), messages);
  if (parsed.status !== "success") {
    const errors = Object.entries(parsed.reply().error ?? {}).map(([name, said]): [string, string[]] => [
      name.replace(/[[.].*$/, ""),
      said ?? [],
    ]);
    return { values: asked, tried: null, parts: [], errors: Object.fromEntries(errors) };
  }
  const parts = triedParts(need, parsed.value);
  // As it was sent: how much a trait matters may be chosen before how far it must reach.
  return { values: asked, tried: parts.length > 0 ? parsed.value : null, parts, errors: null };
}

function valuesOf(tried: TriedNeed): [string, string][] {
  const { licences, certificates, conditions, traits, ...single } = tried;
  return [
    ...Object.entries(single).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, String(value)]],
    ),
    ...licences.map((id): [string, string] => ["licences", id]),
    ...certificates.map((id): [string, string] => ["certificates", id]),
    ...Object.entries(conditions).map(([id, answer]): [string, string] => [`condition.${id}`, answer]),
    ...traits.flatMap(({ trait, level, weight }): [string, string][] => [
      [`level.${trait}`, String(level)],
      [`weight.${trait}`, weight],
    ]),
  ];
}
