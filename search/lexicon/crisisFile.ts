import * as z from "zod/mini";
import { crisisNeedIds } from "../understand/crisisNeeds.ts";

const phrase = z.string().check(z.maxLength(80), z.regex(/^\S(?:.*\S)?$/s, "is empty, or begins or ends with a space"));
const phrases = z.array(phrase);

/** How a need is told: phrases that count wherever they stand, `others` in other languages that are spoken here, and those that count where the text says nothing else. */
const needSchema = z.strictObject({
  onlyThis: phrases,
  phrases: z.strictObject({ en: phrases, cy: phrases, others: phrases }),
});

/** How people in a crisis write, as `crisis.json` has it. The file says for whoever edits it how its phrases are written. */
export const crisisFileSchema = z.strictObject({
  howToEdit: z.array(z.string()),
  /** Words that are passed over, in phrases and texts alike. */
  ignored: phrases,
  /** Words that may stand between the words of a phrase. */
  between: phrases,
  /** Other ways to write one or two words: "can not" is "cant". */
  shortFor: z.record(phrase, phrase),
  sameMeaning: z.record(z.string().check(z.regex(/^[a-z]+$/)), phrases),
  /** Words that are no slip for another one. */
  realWords: phrases,
  /** What takes back a phrase that it stands on: "suicide bereavement". */
  calm: z.strictObject({ en: phrases, cy: phrases }),
  /** By these a child is speaking, so that help for children is right beside any other. */
  saidByChild: phrases,
  needs: z.record(z.enum(crisisNeedIds), needSchema),
});
export type CrisisFile = z.infer<typeof crisisFileSchema>;

const listName = /<([^>]*)>/g;

/** Every list that a phrase speaks of, wherever the file has phrases. */
const listsSpokenOf = (file: CrisisFile): [string, string][] =>
  [
    ...Object.values(file.sameMeaning).flat(),
    ...file.calm.en,
    ...file.calm.cy,
    ...file.saidByChild,
    ...Object.values(file.needs).flatMap(({ onlyThis, phrases: said }) => [
      ...onlyThis,
      ...said.en,
      ...said.cy,
      ...said.others,
    ]),
  ].flatMap((text) => [...text.matchAll(listName)].map(([, name = ""]): [string, string] => [text, name]));

/** @throws Error that names the entry when the file is not as it should be or speaks of a list that it hasn't. */
export const readCrisisFile = (content: unknown): CrisisFile => {
  const { data, error } = crisisFileSchema.safeParse(content);
  if (!data) throw new Error(`crisis.json cannot be used.\n${z.prettifyError(error)}`);
  const unknown = listsSpokenOf(data).find(([, name]) => !Object.hasOwn(data.sameMeaning, name));
  if (unknown) throw new Error(`crisis.json: “${unknown[0]}” speaks of <${unknown[1]}>, which is not in sameMeaning.`);
  return data;
};
