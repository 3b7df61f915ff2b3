import { describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import { missingOf } from "../../../search/understand/missing.ts";
import { understand } from "../../../search/understand/understand.ts";

const concept = (id: string, sure: number) => ({ id, sure, leastAnswer: 0.5, explains: [] });
const grief = [concept("bereaved-children", 0.91), concept("bereavement-support", 0.89), concept("sleep", 0.5)];

describe("What nobody offers", () => {
  test("is said where nothing as likely is offered", () => {
    expect(missingOf(grief, ["bereaved-children", "bereavement-support"])).toBe("bereaved-children");
  });

  test("is not said to whoever most likely meant something that is offered", () => {
    expect(missingOf(grief, ["bereaved-children"])).toBeUndefined();
    expect(missingOf([], [])).toBeUndefined();
  });
});

describe("Only", () => {
  const understood = (text: string) => understand({ ...emptyQuery, text }).understood;

  test("stands where the search is for one thing and nothing beside it", () => {
    expect(understood("dentist")).toEqual([{ group: "only", id: "dentist" }]);
  });

  test.each(["carers", "dementia", "dog", "GP appointment", "chess"])("does not stand for “%s”", (text) => {
    expect(understood(text).map(({ group }) => group)).not.toContain("only");
  });
});
