import { describe, expect, test } from "vitest";
import type { Session } from "../../../search/sessions/session.ts";
import { stillToCome } from "../../../search/sessions/stillToCome.ts";

const today = "2026-11-24";
const tuesdays: Session = { every: "week", day: "tue", start: "10:00", end: "11:00", except: [] };

describe("A session is over", () => {
  test.each<[string, Session, readonly Session[]]>([
    ["never, where nobody said until when", tuesdays, [tuesdays]],
    ["not on its last day", { ...tuesdays, validTo: today }, [{ ...tuesdays, validTo: today }]],
    ["after its last day", { ...tuesdays, validTo: "2026-11-23" }, []],
    ["not before it has begun", { ...tuesdays, validFrom: "2027-01-05" }, [{ ...tuesdays, validFrom: "2027-01-05" }]],
    [
      "not after the last term whose dates are known",
      { ...tuesdays, terms: [{ from: "2026-04-01", to: "2026-07-20" }] },
      [{ ...tuesdays, terms: [{ from: "2026-04-01", to: "2026-07-20" }] }],
    ],
    ["after its only date", { every: "dates", dates: ["2024-11-19"], except: [] }, []],
    [
      "on the dates that have gone by",
      { every: "dates", dates: ["2026-11-23", today, "2026-12-01"], except: [] },
      [{ every: "dates", dates: [today, "2026-12-01"], except: [] }],
    ],
    ["where the dates left are those it is not on", { every: "dates", dates: [today], except: [today] }, []],
  ])("%s", (_, session, left) => {
    expect(stillToCome([session], today)).toEqual(left);
  });
});
