import { Link, Text } from "react-email";
import type { LinkProps } from "../mail-kinds.ts";
import type { LinkWords } from "../words/mail-words.ts";
import { light } from "./ink.ts";
import { Action, Layout, Sentence } from "./layout.tsx";

interface LinkMailProps extends LinkProps {
  lang: string;
  words: LinkWords;
  copyLink: string;
  footer: string;
}

/** A sentence, a button, and the same address as text for those whose client shows no button. */
export function LinkMail({ lang, words, copyLink, footer, url }: LinkMailProps) {
  return (
    <Layout lang={lang} title={words.subject} preview={words.before[0]} footer={footer}>
      {words.before.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      <Action href={url}>{words.action}</Action>
      {words.after.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      <Text
        className="quiet"
        style={{ color: light.quiet, fontSize: 14, lineHeight: "21px", margin: "24px 0 0" }}
      >
        {copyLink}
        <br />
        <Link
          href={url}
          className="quiet"
          style={{ color: light.quiet, textDecoration: "underline", wordBreak: "break-all" }}
        >
          {url}
        </Link>
      </Text>
    </Layout>
  );
}
