import { OWN_ABOVE } from "#app/domain/matching/unit-weights.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";

/** What a version is called: the unit's own are counted from one, and so are those that come with the portal. */
export function useVersionName(): (version: string) => string {
  const say = useMessages().manager.weights;
  return (version) => {
    const number = Number(version);
    return number > OWN_ABOVE ? say.own({ number: number - OWN_ABOVE }) : say.base({ number });
  };
}
