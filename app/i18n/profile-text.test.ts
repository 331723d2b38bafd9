import { describe, expect, it } from "vitest";
import type { QuasiIdentifier } from "#app/domain/anonymity/profile.ts";
import { messagesFor } from "./messages.ts";
import { attributeText } from "./profile-text.ts";

const reading = { messages: messagesFor("sv"), commutingArea: "Nordöstra Skåne" };
const say = (attribute: QuasiIdentifier, rung: number, ...values: string[]) =>
  attributeText(attribute, { rung, values }, reading);

describe("a published profile in words", () => {
  it.each<[string[], string[]]>([
    [say("area", 0, "kommun:1273"), ["Osby"]],
    [say("area", 1, "area:nordost"), ["Nordöstra Skåne"]],
    [say("area", 2, "lan:12"), ["Skåne län"]],
    [say("swedish", 0, "spoken:B1", "written:A2"), ["Talar: B1", "Skriver: A2"]],
    [say("swedish", 1, "spoken:independent"), ["Talar: Självständig svenska (B1–B2)"]],
    [say("licences", 1, "car", "moped"), ["Personbil", "Moped eller motorcykel"]],
    [say("licences", 2, "has"), ["Har körkort"]],
    [say("certificates", 1, "lager"), ["Lager"]],
    [say("languages", 1, "other"), ["Talar fler språk"]],
    [say("hours", 0, "now:20", "reach:40"), ["Minst 20 timmar nu", "Minst 40 timmar längre fram"]],
    [say("hours", 1, "now:part", "reach:full"), ["Nu: under 20 timmar", "Längre fram: 40 timmar"]],
    [say("start", 0, "month:2027-01"), ["Januari 2027"]],
    [say("start", 1, "quarter:2027-1"), ["Januari–mars 2027"]],
    [say("start", 2, "now"), ["Den här månaden"]],
    [say("waiting", 0, "3-9"), ["Har väntat tre till nio månader"]],
  ])("says %j", (said, expected) => {
    expect(said).toEqual(expected);
  });

  it("says 'not shown' and 'has none' differently", () => {
    expect(say("licences", 3)).toEqual(["Visas inte"]);
    expect(say("licences", 0)).toEqual(["Inget körkort"]);
  });
});
