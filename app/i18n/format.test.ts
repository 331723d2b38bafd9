import { describe, expect, it } from "vitest";
import { formatFor } from "./format.ts";
import { messagesFor } from "./messages.ts";

const sv = formatFor(messagesFor("sv"), "2026-11-30"); // a Monday
const en = formatFor(messagesFor("en"), "2026-11-30");

describe("days", () => {
  it.each([
    ["2026-11-30", "i dag, 30 nov"],
    ["2026-12-01", "i morgon, 1 dec"],
    ["2026-11-29", "i går, 29 nov"],
    ["2026-12-03", "på torsdag, 3 dec"],
    ["2026-12-06", "på söndag, 6 dec"],
    ["2026-12-07", "mån 7 dec"],
    ["2026-11-26", "i torsdags, 26 nov"],
    ["2026-11-23", "mån 23 nov"],
    ["2027-03-15", "15 mars 2027"],
  ])("says %s as people do, with the exact date beside: %s", (date, expected) => {
    expect(sv.day(date)).toBe(expected);
  });

  it("keeps the weekday across new year while the day is near", () => {
    expect(formatFor(messagesFor("sv"), "2026-12-31").day("2027-01-04")).toBe("på måndag, 4 jan");
  });

  it("writes the date out when today is unknown", () => {
    expect(formatFor(messagesFor("sv"), null).day("2026-11-30")).toBe("30 nov 2026");
  });

  it("uses no shortened words in easy Swedish", () => {
    expect(formatFor(messagesFor("sv-latt"), "2026-11-30").day("2026-12-03")).toBe("på torsdag, 3 december");
  });

  it("writes a document's date in full", () => {
    expect(sv.fullDay("2026-12-03")).toBe("torsdag 3 december 2026");
  });
});

describe("when one can begin at a placement", () => {
  const spring = { startDate: "2027-01-11", endDate: "2027-06-30" };
  const said = (locale: "sv" | "sv-latt" | "en", today: string | null) =>
    formatFor(messagesFor(locale), today).begins(spring);

  it("names the day while it is ahead, or when today is unknown", () => {
    expect(said("sv", "2026-11-30")).toBe("Från 11 jan 2027");
    expect(said("sv-latt", "2026-11-30")).toBe("Börjar 11 januari 2027");
    expect(said("sv", null)).toBe("Från 11 jan 2027");
  });

  it("never shows a first day that has passed", () => {
    expect(said("sv", "2027-03-01")).toBe("Kan börja nu");
    expect(said("en", "2027-03-01")).toBe("Can start now");
    expect(said("sv", "2027-07-01")).toBe("Börjar efter överenskommelse");
  });
});

describe("distance in time", () => {
  it.each([
    ["2026-11-30", "i dag"],
    ["2026-12-01", "i morgon"],
    ["2026-12-04", "om 4 dagar"],
    ["2026-12-21", "om 3 veckor"],
    ["2027-02-28", "om 12 veckor"],
    ["2027-03-01", "om 3 månader"],
    ["2028-12-01", "om 2 år"],
    ["2026-11-09", "för 3 veckor sedan"],
  ])("%s is %s", (date, expected) => {
    expect(sv.distanceInTime(date)).toBe(expected);
  });

  it("speaks English too", () => {
    expect(en.distanceInTime("2026-12-21")).toBe("in 3 weeks");
  });
});

describe("moments", () => {
  it("shows Swedish wall-clock time, winter and summer", () => {
    expect(sv.clock("2026-11-30T13:05:00.000Z")).toBe("14.05");
    expect(sv.clock("2026-07-01T13:05:00.000Z")).toBe("15.05");
    expect(sv.moment("2026-11-29T23:30:00.000Z")).toBe("i dag, 30 nov kl. 00.30");
  });
});

describe("amounts", () => {
  it("takes money in öre and never breaks the line inside it", () => {
    expect(sv.kronor(1_250_000)).toBe("12\u00a0500\u00a0kr");
    expect(sv.kronor(1_250_050)).toBe("12\u00a0500,50\u00a0kr");
    expect(sv.kronor(-10_000)).toBe("\u2212100\u00a0kr");
    expect(en.kronor(1_250_000)).toBe("SEK\u00a012,500");
  });

  it("counts hours in the right number", () => {
    expect(sv.hours(1)).toBe("1 timme");
    expect(sv.hoursPerWeek(20)).toBe("20 timmar i veckan");
    expect(sv.hours(7.5)).toBe("7,5 timmar");
  });

  it("says a distance as people do, in whole kilometres", () => {
    expect(sv.distance(348)).toBe("mindre än 1\u00a0km");
    expect(sv.distance(1_000)).toBe("1\u00a0km");
    expect(sv.distance(4_630)).toBe("5\u00a0km");
    expect(sv.distance(23_400)).toBe("23\u00a0km");
  });

  it("joins a list as a sentence does", () => {
    expect(sv.list([])).toBe("");
    expect(sv.list(["kök"])).toBe("kök");
    expect(sv.list(["kök", "lager", "städ"])).toBe("kök, lager och städ");
    expect(sv.list(["kök", "lager"], "or")).toBe("kök eller lager");
  });
});
