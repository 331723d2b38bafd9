import { createElement } from "react";
import { render } from "react-email";
import type {
  CodeMailKind,
  CodeProps,
  LinkMailKind,
  LinkProps,
  MailKind,
  MailLocale,
  MailProps,
  PlacementsProps,
} from "./mail-kinds.ts";
import { CodeMail } from "./templates/code-mail.tsx";
import { LinkMail } from "./templates/link-mail.tsx";
import { PlacementsMail } from "./templates/placements-mail.tsx";
import { wordsForCode, wordsForLink, wordsForPlacements } from "./words.ts";

/** Ready to hand to a `MailTransport`: the same words as HTML and as plain text. */
export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/**
 * Renders a mail. Deterministic: a retry under the same idempotency key sends the same bytes. A kind that has no
 * words in `locale` comes in Swedish. Throws `TypeError` when the code or the address is not of its shape, which
 * is a bug in the caller.
 */
export async function renderMail<Kind extends MailKind>(
  kind: Kind,
  props: MailProps[Kind],
  locale: MailLocale,
): Promise<RenderedMail> {
  if ("code" in props) return renderCode(kind as CodeMailKind, props, locale);
  if ("placements" in props) return renderPlacements(props, locale);
  return renderLink(kind as LinkMailKind, props, locale);
}

async function renderCode(
  kind: CodeMailKind,
  { code }: CodeProps,
  locale: MailLocale,
): Promise<RenderedMail> {
  if (!/^[0-9A-Z]{4,12}$/.test(code)) throw new TypeError(`${kind}: koden har fel form`);
  const { words, frame } = wordsForCode(kind, locale);
  const html = await render(createElement(CodeMail, { ...frame, words, code }));
  return {
    subject: words.subject,
    html,
    text: plainText([...words.before, code, ...words.after], frame.footer),
  };
}

async function renderLink(kind: LinkMailKind, { url }: LinkProps, locale: MailLocale): Promise<RenderedMail> {
  assertPortalUrl(kind, url);
  const { words, frame } = wordsForLink(kind, locale);
  const html = await render(createElement(LinkMail, { ...frame, words, url }));
  const text = plainText([...words.before, `${words.action}:\n${url}`, ...words.after], frame.footer);
  return { subject: words.subject, html, text };
}

async function renderPlacements(props: PlacementsProps, locale: MailLocale): Promise<RenderedMail> {
  const { count, placements, ending, url, stopUrl } = props;
  for (const one of [url, stopUrl, ...placements.map((placement) => placement.url)])
    assertPortalUrl("newPlacements", one);
  const { words, frame } = wordsForPlacements(locale);
  const said = {
    before: [...(count > 0 ? [words.count({ count })] : []), ...(ending ? [words.ending] : [])],
    more: count > placements.length ? words.more({ count: count - placements.length }) : null,
  };
  const html = await render(createElement(PlacementsMail, { ...frame, ...props, words, said }));
  const text = plainText(
    [
      ...said.before,
      ...placements.map((one) => `${one.title}\n${one.employer}, ${one.place}\n${one.url}`),
      ...(said.more ? [said.more] : []),
      `${words.action}:\n${url}`,
      `${words.stop}:\n${stopUrl}`,
    ],
    frame.footer,
  );
  return { subject: words.subject, html, text };
}

/** An e-mail address or a space in a link is a person's data on its way into logs and browser histories. */
function assertPortalUrl(kind: MailKind, url: string): void {
  const parsed = URL.parse(url);
  const web = parsed?.protocol === "https:" || parsed?.protocol === "http:";
  if (!web || /@|%40|\s|%20|\+/i.test(url)) throw new TypeError(`${kind}: adressen har fel form`);
}

/** The text part, written from the words themselves; "-- " alone on a line marks what follows as signature. */
function plainText(paragraphs: readonly string[], footer: string): string {
  return `${paragraphs.join("\n\n")}\n\n-- \n${footer}\n`;
}
