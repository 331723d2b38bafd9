import { Link, Section, Text } from "react-email";
import type { PlacementsProps } from "../mail-kinds.ts";
import type { PlacementsWords } from "../words/new-placements.ts";
import { light } from "./ink.ts";
import { Action, Layout, Sentence } from "./layout.tsx";

interface PlacementsMailProps extends PlacementsProps {
  lang: string;
  words: PlacementsWords;
  /** The sentences with their numbers; the first is also the preview in the inbox. */
  said: { before: readonly string[]; more: string | null };
  footer: string;
}

/** What is new, each placement by its title as a link; the way to the page, and the way out. */
export function PlacementsMail({ lang, words, said, footer, placements, url, stopUrl }: PlacementsMailProps) {
  return (
    <Layout lang={lang} title={words.subject} preview={said.before[0] ?? words.subject} footer={footer}>
      {said.before.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      {placements.map((one) => (
        <Section key={one.url} style={{ margin: "20px 0 0" }}>
          <Link
            href={one.url}
            className="ink"
            style={{ color: light.ink, fontSize: 18, fontWeight: 700, textDecoration: "underline" }}
          >
            {one.title}
          </Link>
          <Text
            className="quiet"
            style={{ color: light.quiet, fontSize: 16, lineHeight: "24px", margin: "2px 0 0" }}
          >
            {`${one.employer}, ${one.place}`}
          </Text>
        </Section>
      ))}
      {said.more && <Sentence>{said.more}</Sentence>}
      <Action href={url}>{words.action}</Action>
      <Text style={{ fontSize: 15, lineHeight: "23px", margin: "24px 0 0" }}>
        <Link href={stopUrl} className="quiet" style={{ color: light.quiet, textDecoration: "underline" }}>
          {words.stop}
        </Link>
      </Text>
    </Layout>
  );
}
