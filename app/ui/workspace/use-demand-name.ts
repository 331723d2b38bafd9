import type { HardDemand } from "#app/domain/matching/hard-demands.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** What a hard demand is called, by its id: "Körkortet: B", "Svenskan". */
export function useDemandName(): (id: string) => string {
  const { broker, vocabulary } = useMessages();
  const say = broker.workspace;
  return (id) => {
    const [kind = "", what = ""] = id.split(":");
    const demand = say.demand[(kind.startsWith("swedish") ? "swedish" : kind) as HardDemand["kind"]];
    const words: Readonly<Record<string, string>> = { ...vocabulary.licences, ...vocabulary.certificates };
    const condition = vocabulary.conditions[what as keyof typeof vocabulary.conditions]?.cannot;
    const named = condition ?? words[what];
    return named ? say.demandNamed({ demand, name: named }) : demand;
  };
}
