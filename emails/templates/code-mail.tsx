import { Section, Text } from "react-email";
import type { CodeProps } from "../mail-kinds.ts";
import type { MailWords } from "../words/mail-words.ts";
import { light } from "./ink.ts";
import { Layout, Sentence } from "./layout.tsx";

interface CodeMailProps extends CodeProps {
  lang: string;
  words: MailWords;
  footer: string;
}

/** A one-time code, large and whole, so that it can be copied with one press. */
export function CodeMail({ lang, words, footer, code }: CodeMailProps) {
  return (
    <Layout lang={lang} title={words.subject} preview={words.before[0]} footer={footer}>
      {words.before.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
      <Section style={{ margin: "24px 0 8px" }}>
        <Text
          className="code"
          style={{
            backgroundColor: light.paper,
            border: `1px solid ${light.line}`,
            borderLeft: `5px solid ${light.cloudberry}`,
            borderRadius: 10,
            color: light.ink,
            fontFamily: 'ui-monospace, "SF Mono", Menlo, Consolas, "Courier New", monospace',
            fontSize: 34,
            fontWeight: 700,
            letterSpacing: 6,
            lineHeight: "44px",
            margin: 0,
            padding: "14px 20px",
          }}
        >
          {code}
        </Text>
      </Section>
      {words.after.map((sentence) => (
        <Sentence key={sentence}>{sentence}</Sentence>
      ))}
    </Layout>
  );
}
