import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { crisisIn } from "../../../search/understand/crisis.ts";
import { understandCrisis } from "../../../search/understand/crisisHelp.ts";
import { withText, withUndone } from "../../../site/search/changeQuery.ts";

describe("Help in a crisis that somebody undid", () => {
  const undone = withUndone({ ...emptyQuery, text: "help" }, "only:crisis-support");

  test.each(["ive took all my tablets", "help i want to die"])("is looked for again for “%s”", (text) => {
    const query = withText(undone, text);
    expect(query.undone).toEqual([]);
    expect(understandCrisis(query, crisisIn(text), 1)?.understood).toEqual([{ group: "only", id: "crisis-support" }]);
  });

  test("stays undone for the same words", () => {
    expect(withText(undone, "help ").undone).toEqual(undone.undone);
  });

  test("leaves undone what else was, as words are corrected", () => {
    const both = withUndone({ ...undone, text: "help friday" }, "days:fri");
    expect(withText(both, "help fridays").undone).toEqual(["days:fri"]);
  });
});
