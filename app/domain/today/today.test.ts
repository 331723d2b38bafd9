import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderToday, TODAY_KINDS, type TodayRow } from "./today.ts";

const TODAY = "2026-11-23";
const row = (kind: TodayRow["kind"], date: string, subjectId: string = kind): TodayRow => ({
  kind,
  subjectId,
  subject: "Växthuset",
  beside: null,
  date,
  note: null,
  to: "/",
  contactId: null,
});

describe("the order of a broker's day", () => {
  it("is by consequence when all are new", () => {
    const rows = TODAY_KINDS.map((kind) => row(kind, TODAY));
    expect(orderToday(rows.toReversed(), TODAY).map(({ kind }) => kind)).toEqual(TODAY_KINDS);
  });

  it("puts the longest waiting first among equals", () => {
    const late = row("placement-to-review", "2026-11-18", "late");
    const fresh = row("placement-to-review", "2026-11-22", "fresh");
    expect(orderToday([fresh, late], TODAY)).toEqual([late, fresh]);
  });

  it("lifts what has waited a week above the next worse kind, so that nobody is forgotten", () => {
    const forgotten = row("contact-promised", "2026-11-15");
    const fresh = row("placement-to-review", TODAY);
    expect(orderToday([fresh, forgotten], TODAY)[0]).toBe(forgotten);
  });

  it("does not depend on the order it is given in, and loses nothing", () => {
    const rows = fc.uniqueArray(
      fc.record({
        kind: fc.constantFrom(...TODAY_KINDS),
        date: fc.constantFrom("2026-10-01", "2026-11-10", "2026-11-20", TODAY, "2026-11-30"),
        subjectId: fc.uuid(),
      }),
      { selector: (one) => one.subjectId, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, (some) => {
        const all = some.map((one) => row(one.kind, one.date, one.subjectId));
        expect(orderToday(all.toReversed(), TODAY)).toEqual(orderToday(all, TODAY));
        expect(orderToday(all, TODAY)).toHaveLength(all.length);
      }),
    );
  });
});
