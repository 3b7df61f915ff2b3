import { describe, expect, test } from "vitest";
import { filterGroups } from "../../../search/emptyQuery.ts";
import { reasonsInWords } from "../../../search/match/reasons.ts";
import { filtersSchema } from "../../../search/query.ts";
import type { ToAsk } from "../../../search/results.ts";
import { languageTags } from "../../../search/vocabulary/term.ts";

const idsOf = (group: keyof typeof filtersSchema.shape): string[] => {
  const element = filtersSchema.shape[group].def.element;
  return "options" in element ? [...element.options] : ["pl", "xx"];
};
const everything: ToAsk[] = filterGroups.flatMap((group) => idsOf(group).map((id) => ({ group, id })));

describe("The questions to ask when ringing", () => {
  test.each(languageTags)("there is one for everything that can be asked for, in %s", (language) => {
    for (const reason of everything) {
      const [question] = reasonsInWords([reason], language);
      expect(question, `${reason.group} ${reason.id}`).toMatch(/\?$/);
    }
  });

  test("each is asked once", () => {
    const reason: ToAsk = { group: "access", id: "quiet" };
    expect(reasonsInWords([reason, reason], "en")).toHaveLength(1);
  });

  test("a language is called by its name", () => {
    expect(reasonsInWords([{ group: "languages", id: "pl" }], "en")).toEqual(["Does anybody there speak Polish?"]);
  });

  test("an age is asked about", () => {
    expect(reasonsInWords([{ group: "age", id: "55" }], "en")).toEqual(["Can somebody aged 55 come?"]);
  });

  test("what is not in the vocabulary any more is passed over", () => {
    expect(reasonsInWords([{ group: "kinds", id: "sorcery" }], "en")).toEqual([]);
  });
});
