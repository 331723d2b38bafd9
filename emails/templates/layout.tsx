import type { ReactNode } from "react";
import { Body, Button, Container, Head, Heading, Hr, Html, Preview, Section, Text } from "react-email";
import { fontStack, light, rules } from "./ink.ts";

interface LayoutProps {
  lang: string;
  title: string;
  preview: string;
  footer: string;
  children: ReactNode;
}

/** The sheet every mail is written on: mark, one heading, what it says, who sent it. */
export function Layout({ lang, title, preview, footer, children }: LayoutProps) {
  return (
    <Html lang={lang} dir="ltr">
      <Head>
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{rules}</style>
      </Head>
      <Preview useTitleTag={false}>{preview}</Preview>
      <Body
        lang={lang}
        className="paper"
        style={{ backgroundColor: light.paper, margin: 0, padding: "32px 12px", fontFamily: fontStack }}
      >
        <Container
          className="sheet"
          style={{
            backgroundColor: light.sheet,
            border: `1px solid ${light.line}`,
            borderRadius: 14,
            maxWidth: 560,
            padding: "36px 44px",
          }}
        >
          <Mark />
          <Heading
            as="h1"
            className="ink"
            style={{ color: light.ink, fontSize: 26, lineHeight: "34px", margin: "28px 0 0" }}
          >
            {title}
          </Heading>
          {children}
          <Hr className="line" style={{ borderColor: light.line, margin: "32px 0 16px" }} />
          <Text className="quiet" style={{ color: light.quiet, fontSize: 14, lineHeight: "21px", margin: 0 }}>
            {footer}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}

/** The bridge arc, drawn with a border: an image would be fetched, and so tell when the mail was opened. */
function Mark() {
  return (
    <Section>
      <div
        aria-hidden="true"
        className="arc"
        style={{
          width: 44,
          height: 20,
          border: `4px solid ${light.ink}`,
          borderBottom: "0 none",
          borderRadius: "50% 50% 0 0 / 100% 100% 0 0",
          marginBottom: 8,
        }}
      />
      <Text
        className="ink"
        style={{ color: light.ink, fontSize: 17, fontWeight: 700, lineHeight: "22px", margin: 0 }}
      >
        Jobbron
      </Text>
    </Section>
  );
}

/** The one way on from a mail into the portal: a verb. */
export function Action({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Button
      href={href}
      className="action"
      style={{
        backgroundColor: light.ink,
        borderRadius: 10,
        color: light.onInk,
        fontSize: 17,
        fontWeight: 700,
        lineHeight: "24px",
        margin: "24px 0 8px",
        padding: "13px 24px",
      }}
    >
      {children}
    </Button>
  );
}

/** One sentence of a mail, at reading size. */
export function Sentence({ children }: { children: ReactNode }) {
  return (
    <Text className="ink" style={{ color: light.ink, fontSize: 17, lineHeight: "27px", margin: "16px 0 0" }}>
      {children}
    </Text>
  );
}
