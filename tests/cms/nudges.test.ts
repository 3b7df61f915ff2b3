import { expect, test } from "vitest";
import { nudgesFor } from "../../cms/review/nudges.ts";

const answers = (given: Record<string, unknown>) => (path: string) => given[path];

test("an empty form is asked first whether somebody will meet people", () => {
  const nudges = nudgesFor(answers({}));
  expect(nudges[0]).toBe("People often ask if someone will meet them. Will you?");
  expect(nudges).toHaveLength(3);
});

test("what is answered is not asked for, a no included", () => {
  const given = { "access.someone-meets-you": "no", "firstVisit.what": "Pat meets you.", "access.step-free": "no" };
  expect(nudgesFor(answers(given), 9)).not.toContain(
    "Is there a step at the door? “No” helps too, and so does “not known”.",
  );
});

test("a form that says it all is left in peace", () => {
  const given = {
    "access.someone-meets-you": "yes",
    "firstVisit.what": "Pat meets you.",
    "access.step-free": "yes",
    "access.bring-someone": "yes",
    "cost.option": "free",
    "contact.phone": "0161 496 0000",
    "takingNew.answer": "yes",
    photos: [1],
  };
  expect(nudgesFor(answers(given))).toEqual([]);
});
