import { CONDITIONS, SWEDISH_LEVELS, type TraitLevel } from "#app/domain/kompetenskort/vocabulary.ts";
import type { CandidateView } from "#app/domain/matching/candidate.ts";

/** One thing of a profile made otherwise; null where it does not apply. */
type Change = (view: CandidateView) => CandidateView | null;

/** What may stand for a ground that the Discrimination Act protects, each changed the way that could hurt. */
export const PROXY_CHANGES: Readonly<Record<string, Change>> = {
  "Swedish one level lower, spoken and written": (view) => {
    const { values } = view.attributes.swedish;
    const lower = values.map((value) => {
      const [skill = "", level = ""] = value.split(":");
      const at = (SWEDISH_LEVELS as readonly string[]).indexOf(level);
      return at > 0 ? `${skill}:${SWEDISH_LEVELS[at - 1]}` : value;
    });
    return lower.join() === values.join() ? null : withAttribute(view, "swedish", lower);
  },
  "one more condition that helps": (view) => {
    const more = CONDITIONS.find((condition) => !view.conditions.includes(condition));
    return more ? { ...view, conditions: [...view.conditions, more] } : null;
  },
  "endurance one step lower": (view) => {
    const level = view.traits.uthallighet ?? 1;
    return level > 1 ? { ...view, traits: { ...view.traits, uthallighet: (level - 1) as TraitLevel } } : null;
  },
  "no driving licence": (view) =>
    view.attributes.licences.values.length > 0 ? withAttribute(view, "licences", []) : null,
  "ten hours a week fewer now": (view) => {
    const { values } = view.attributes.hours;
    const now = Number(values.find((value) => value.startsWith("now:"))?.slice("now:".length));
    return now > 10
      ? withAttribute(view, "hours", [
          `now:${now - 10}`,
          ...values.filter((value) => !value.startsWith("now:")),
        ])
      : null;
  },
  "has waited for under three months": (view) =>
    view.attributes.waiting.values[0] === "over-9" ? withAttribute(view, "waiting", ["under-3"]) : null,
  "home area not shown": (view) => (view.attributes.area.rung < 3 ? hidden(view, "area", 3) : null),
  "wished occupations not shown": (view) =>
    view.attributes.occupations.rung < 3 ? hidden(view, "occupations", 3) : null,
  "Swedish not shown": (view) => (view.attributes.swedish.rung < 2 ? hidden(view, "swedish", 2) : null),
};

type Attribute = keyof CandidateView["attributes"];

function withAttribute(view: CandidateView, name: Attribute, values: string[]): CandidateView {
  return { ...view, attributes: { ...view.attributes, [name]: { ...view.attributes[name], values } } };
}

function hidden(view: CandidateView, name: Attribute, rung: number): CandidateView {
  return { ...view, attributes: { ...view.attributes, [name]: { rung, values: [] } } };
}
