import { describe, expect, it } from "vitest";
import { MAIL_LOCALES } from "./mail-kinds.ts";
import { type SmsKind, type SmsProps, smsText } from "./sms-words.ts";

/** GSM 03.38 basic set, as far as our languages use it: one SMS then holds 160 of these. */
const GSM = /^[A-Za-z0-9 åäöÅÄÖéÉ.,:;!?'()=+\-/&%"\n]*$/;

const examples: { [Kind in SmsKind]: SmsProps[Kind] } = {
  question: { firstName: "Anna", phone: "0479-52 80 00" },
  unclearReply: { firstName: "Anna", phone: "0479-52 80 00" },
  replyTaken: { firstName: "Anna" },
  signInCode: { code: "482113" },
  signingCode: { code: "482113" },
};
const kinds = Object.keys(examples) as SmsKind[];
const every = kinds.flatMap((kind) => MAIL_LOCALES.map((locale) => ({ kind, locale })));

describe("SMS texts", () => {
  it.each(every)("fits in one SMS: $kind in $locale", ({ kind, locale }) => {
    const text = smsText(kind, examples[kind], locale);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(GSM);
  });

  it.each(every)(
    "says nothing of work, support or who else is concerned: $kind in $locale",
    ({ kind, locale }) => {
      expect(smsText(kind, examples[kind], locale)).not.toMatch(
        /arbetsmarknad|praktik|placering|bistånd|handläggare|förslag|företag|kommun|work|placement|support|case/i,
      );
    },
  );

  it("tells whom to call and how to answer", () => {
    for (const locale of MAIL_LOCALES) {
      const text = smsText("question", examples.question, locale);
      for (const part of ["Anna", "0479-52 80 00", "1", "2"]) expect(text).toContain(part);
    }
  });

  it("takes one first name and no more, a phone number and a code of their shape", () => {
    expect(() => smsText("replyTaken", { firstName: "Anna Andersson" }, "sv")).toThrow(TypeError);
    expect(() => smsText("question", { firstName: "Anna", phone: "ring mig" }, "sv")).toThrow(TypeError);
    expect(() => smsText("signInCode", { code: "din kod" }, "sv")).toThrow(TypeError);
  });

  it("never repeats the value it refused", () => {
    expect(() => smsText("replyTaken", { firstName: "Anna Andersson" }, "sv")).toThrow(/^(?!.*Andersson)/);
  });
});
