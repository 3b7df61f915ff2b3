/** What a form holds, by the path of its fields. */
export type Answers = (path: string) => unknown;

interface Nudge {
  readonly says: string;
  readonly missing: (answer: Answers) => boolean;
}

const empty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === 0 ||
  value === "unknown" ||
  (Array.isArray(value) && value.length === 0);

const when =
  (...paths: readonly string[]) =>
  (answer: Answers): boolean =>
    paths.every((path) => empty(answer(path)));

const nudges: readonly Nudge[] = [
  {
    says: "People often ask if someone will meet them. Will you?",
    missing: when("access.someone-meets-you", "firstVisit.what"),
  },
  { says: "Say what happens the first time: it is the hardest part for many.", missing: when("firstVisit.what") },
  { says: "Is there a step at the door? “No” helps too, and so does “not known”.", missing: when("access.step-free") },
  {
    says: "Can somebody bring a friend or a carer along?",
    missing: when("access.bring-someone", "access.carers-welcome"),
  },
  { says: "What does it cost? “Free” is worth saying.", missing: when("cost.option") },
  { says: "Give a name and a phone number or email to ask.", missing: when("contact.phone", "contact.email") },
  { says: "Can new people come now? Nobody likes to be turned away.", missing: when("takingNew.answer") },
  { says: "A photo of the door or the room makes it easier to walk in.", missing: when("photos") },
];

/** What would help a nervous person and is not there yet, the most helpful first. */
export const nudgesFor = (answer: Answers, most = 3): string[] =>
  nudges
    .filter(({ missing }) => missing(answer))
    .slice(0, most)
    .map(({ says }) => says);
