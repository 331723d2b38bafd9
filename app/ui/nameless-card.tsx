import type { ReactNode } from "react";
import type { PublishedProfile } from "#app/domain/anonymity/profile.ts";
import { TRAITS } from "#app/domain/kompetenskort/vocabulary.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { profileFacts } from "#app/i18n/profile-text.ts";
import { Card } from "./card.tsx";
import { DefinitionList } from "./definition-list.tsx";
import { LevelScale } from "./level-scale.tsx";

/** A kort utan namn: what is published of a person and not a word more. */
export function NamelessCard({
  card,
  alias,
  commutingArea,
  heading = "h2",
  children,
}: {
  card: Pick<PublishedProfile, "attributes" | "traits" | "conditions" | "phrases" | "conditionsIncomplete">;
  /** Null where it has none yet. */
  alias: string | null;
  commutingArea: string;
  heading?: "h2" | "h3";
  children?: ReactNode;
}) {
  const messages = useMessages();
  const format = useFormat();
  const { profile, traits, vocabulary } = messages;
  const Title = heading;
  const Part = heading === "h2" ? "h3" : "h4";
  const facts = profileFacts(card.attributes, { messages, commutingArea });
  const withheld = facts.filter(({ shown }) => !shown).map(({ id }) => profile.nouns[id]);
  const assessed = TRAITS.filter((id) => card.traits[id] !== undefined);
  return (
    <Card as="article">
      <p className="text-sm text-muted">{profile.namelessCard}</p>
      <Title className="text-2xl font-bold">{alias ?? profile.namelessCard}</Title>
      {card.phrases.length > 0 && (
        <ul className="mt-3 grid gap-1">
          {card.phrases.map((id) => (
            <li key={id}>{vocabulary.phrases[id]}</li>
          ))}
        </ul>
      )}
      <div className="mt-4">
        <DefinitionList
          facts={facts
            .filter(({ shown }) => shown)
            .map(({ term, texts }) => ({ term, value: <Values texts={texts} /> }))}
        />
        {withheld.length > 0 && (
          <p className="mt-3 text-muted">{profile.withheld({ what: format.list(withheld) })}</p>
        )}
      </div>
      <Part className="mt-6 text-lg font-semibold">{profile.traits}</Part>
      {assessed.length === 0 && <p className="text-muted">{profile.noTraits}</p>}
      <ul className="mt-3 grid gap-4 sm:grid-cols-2">
        {assessed.map((id) => (
          <li key={id}>
            <LevelScale
              trait={traits[id].name}
              level={card.traits[id] ?? null}
              anchor={card.traits[id] && traits[id].anchors[card.traits[id]]}
            />
          </li>
        ))}
      </ul>
      <Part className="mt-6 text-lg font-semibold">{profile.conditions}</Part>
      {card.conditions.length === 0 && !card.conditionsIncomplete && (
        <p className="text-muted">{profile.noConditions}</p>
      )}
      <ul className="mt-1 grid gap-1">
        {card.conditions.map((id) => (
          <li key={id}>{vocabulary.conditions[id].need}</li>
        ))}
      </ul>
      {card.conditionsIncomplete && <p className="mt-1 text-muted">{profile.conditionsIncomplete}</p>}
      {children}
    </Card>
  );
}

function Values({ texts }: { texts: readonly string[] }) {
  if (texts.length === 1) return texts[0];
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
