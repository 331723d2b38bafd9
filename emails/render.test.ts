import { describe, expect, it } from "vitest";
import { type CodeMailKind, type LinkMailKind, MAIL_LOCALES, mailLocale } from "./mail-kinds.ts";
import { renderMail } from "./render.server.ts";

const URL = "https://jobbron.exempel.se/l/018f7a5e-1b2c?k=s3Cret_-x&v=2#t";
const CODE = "482113";

const linkKinds = Object.keys({
  staffInvitation: true,
  signerLink: true,
  companyRegistered: true,
  companyVerified: true,
  placementPublished: true,
  placementReturned: true,
  placementStillOpen: true,
  placementExpired: true,
  proposalPresented: true,
  proposalReminder: true,
  proposalClosed: true,
  answerRecorded: true,
  participantQuestion: true,
  consentExpiring: true,
  agreementToSign: true,
  agreementSigned: true,
  agreementChanged: true,
  suggestionToCheck: true,
  suggestionStillToCheck: true,
  nextMove: true,
} satisfies Record<LinkMailKind, true>) as LinkMailKind[];
const codeKinds: CodeMailKind[] = ["signInCode", "signingCode"];
const toParticipants = new Set<string>([
  ...codeKinds,
  "signerLink",
  "participantQuestion",
  "consentExpiring",
  "agreementToSign",
  "agreementSigned",
  "agreementChanged",
]);

const every = [
  ...linkKinds.flatMap((kind) =>
    MAIL_LOCALES.map((locale) => ({ kind, locale, render: () => renderMail(kind, { url: URL }, locale) })),
  ),
  ...codeKinds.flatMap((kind) =>
    MAIL_LOCALES.map((locale) => ({ kind, locale, render: () => renderMail(kind, { code: CODE }, locale) })),
  ),
];
const links = every.filter(({ kind }) => !codeKinds.includes(kind as CodeMailKind));
const codes = every.filter(({ kind }) => codeKinds.includes(kind as CodeMailKind));

/** What a reader sees, without tags, styles and the padding of the preview. */
function seen(html: string): string {
  return html
    .replace(/<style[\s\S]*?<\/style>|<title>[\s\S]*?<\/title>|<!--[\s\S]*?-->|<[^>]+>/g, " ")
    .replaceAll("&amp;", "&");
}

describe.each(every)("mail $kind in $locale", ({ kind, locale, render }) => {
  it("has a subject of a few words that holds nothing it was given", async () => {
    const { subject } = await render();
    expect(subject.length).toBeGreaterThan(8);
    expect(subject.length).toBeLessThanOrEqual(60);
    expect(subject).not.toMatch(/482113|https?:|s3Cret|@/);
  });

  it("says the same in plain text as in HTML", async () => {
    const { html, text } = await render();
    const shown = seen(html).replace(/\s+/g, " ");
    for (const line of text.split("\n").map((one) => one.replace(/:$/, "").trim())) {
      if (line && line !== "--") expect(shown).toContain(line);
    }
    expect(text).not.toMatch(/<[a-z/]|&[a-z]+;/i);
  });

  it("is a document with its language, one heading and nothing fetched from elsewhere", async () => {
    const { html, subject } = await render();
    const written = toParticipants.has(kind) ? locale : "sv";
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${written === "en" ? "en" : "sv"}"`));
    // react-email's body says English unless told otherwise.
    expect(new Set([...html.matchAll(/ lang="([^"]*)"/g)].map(([, lang]) => lang))).toEqual(
      new Set([written === "en" ? "en" : "sv"]),
    );
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<title>/g)).toHaveLength(1);
    expect(seen(html)).toContain(subject);
    expect(html).not.toMatch(/<img|<script|<link|url\(|@import|@font-face/i);
    expect([...html.matchAll(/<table/g)].length).toBe([...html.matchAll(/role="presentation"/g)].length);
  });

  it("is the same bytes at every attempt, as the idempotency key demands", async () => {
    expect(await render()).toEqual(await render());
  });

  it("names no person, no unit and no reason why the reader gets it", async () => {
    const { html, text } = await render();
    expect(`${seen(html)} ${text}`.replaceAll(URL, "")).not.toMatch(
      /handläggare|arbetsmarknadsenhet|bistånd|diagnos|caseworker|benefit|anonym|undefined|\[object/i,
    );
  });
});

describe.each(links)("link in $kind, $locale", ({ render }) => {
  it("stands on the button and in full text, whole and alone", async () => {
    const { html, text } = await render();
    const hrefs = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href?.replaceAll("&amp;", "&"));
    expect(hrefs).toEqual([URL, URL]);
    expect(seen(html)).toContain(URL);
    expect(text.split("\n")).toContain(URL);
  });
});

describe.each(codes)("code in $kind, $locale", ({ render }) => {
  it("stands once, whole, and with no link that a scanner could open", async () => {
    const { html, text } = await render();
    expect(seen(html).split(CODE)).toHaveLength(2);
    expect(text.split("\n")).toContain(CODE);
    expect(`${html}${text}`).not.toMatch(/href=|https?:\/\/(?!www\.w3\.org)/);
  });
});

describe("mail languages", () => {
  it("words what reaches participants in three languages, all different", async () => {
    for (const { kind } of every.filter((one) => one.locale === "sv" && toParticipants.has(one.kind))) {
      const texts = await Promise.all(
        every.filter((one) => one.kind === kind).map(async (one) => (await one.render()).text),
      );
      expect(new Set(texts).size).toBe(3);
    }
  });

  it("gives a reader of a language without mails easy Swedish", () => {
    expect(mailLocale("ar")).toBe("sv-latt");
    expect(mailLocale("en")).toBe("en");
  });
});

describe("what a mail may be given", () => {
  it("is an address of the web without anybody's data in it", async () => {
    for (const url of [
      "javascript:alert(1)",
      "/min-sida",
      "https://jobbron.exempel.se/?mail=anna@exempel.se",
      "https://jobbron.exempel.se/?mail=anna%40exempel.se",
      "https://jobbron.exempel.se/?namn=Anna%20Ek",
    ]) {
      await expect(renderMail("nextMove", { url }, "sv")).rejects.toThrow(TypeError);
    }
  });

  it("is a code in the shape of a code", async () => {
    for (const code of ["", "12", "Hej Anna", "<b>1234</b>"]) {
      await expect(renderMail("signInCode", { code }, "sv")).rejects.toThrow(TypeError);
    }
  });

  it("is nothing else: no type has room for a name", () => {
    // @ts-expect-error a name has no place in a mail
    const named = () => renderMail("nextMove", { url: URL, name: "Anna" }, "sv");
    // @ts-expect-error a link mail takes no code
    const swapped = () => renderMail("nextMove", { code: CODE }, "sv");
    expect([named, swapped]).toHaveLength(2);
  });
});
