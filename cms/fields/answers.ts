import type { RadioField } from "payload";
import { answerIds, answers } from "../../search/vocabulary/answers.ts";
import type { Vocabulary } from "../../search/vocabulary/term.ts";
import { options } from "./options.ts";

/** A fact with its three answers, in the words of its vocabulary. */
const answerField = <Id extends string>(name: Id, vocabulary: Vocabulary<Id>): RadioField => ({
  name,
  type: "radio",
  options: options(answerIds, answers),
  defaultValue: "unknown",
  label: { ...vocabulary[name].label },
  admin: { layout: "horizontal", description: { ...vocabulary[name].help } },
});

export const answerFields = <Id extends string>(ids: readonly Id[], vocabulary: Vocabulary<Id>): RadioField[] =>
  ids.map((id) => answerField(id, vocabulary));
