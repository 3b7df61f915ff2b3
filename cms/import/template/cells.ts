import type { Term } from "../../../search/vocabulary/term.ts";
import { cell } from "../clean/blank.ts";

/** Collects what is wrong with the cells of one row, so that its keeper hears of everything at once. */
export class Troubles {
  readonly sentences: string[] = [];

  add(sentence: string): undefined {
    this.sentences.push(sentence);
  }
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The id of a vocabulary that a cell names by its id or its English label. */
export function termIn<Id extends string>(
  vocabulary: Readonly<Record<Id, Pick<Term, "label">>>,
  ids: readonly Id[],
  text: string,
): Id | undefined {
  return ids.find((id) => plain(id) === plain(text) || plain(vocabulary[id].label.en) === plain(text));
}

const separator = ";";

/** A cell of several names with semicolons between them. */
export function termsCell<Id extends string>(
  column: string,
  value: string | undefined,
  vocabulary: Readonly<Record<Id, Pick<Term, "label">>>,
  ids: readonly Id[],
  troubles: Troubles,
): Id[] | undefined {
  // "none" and "unknown" are answers in some vocabularies, and words for nothing elsewhere.
  const text = (value && !value.includes(separator) && termIn(vocabulary, ids, value)) || cell(value) || "";
  const names = text
    .split(separator)
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length === 0) return undefined;
  return names.flatMap((name) => {
    const id = termIn(vocabulary, ids, name);
    if (id === undefined) troubles.add(`In “${column}”, “${name}” is not one of: ${ids.join(", ")}.`);
    return id ?? [];
  });
}

/** As `termsCell`, for one name. */
export function termCell<Id extends string>(
  column: string,
  value: string | undefined,
  vocabulary: Readonly<Record<Id, Pick<Term, "label">>>,
  ids: readonly Id[],
  troubles: Troubles,
): Id | undefined {
  const terms = termsCell(column, value, vocabulary, ids, troubles);
  if (terms && terms.length > 1)
    return troubles.add(`In “${column}” there is room for one answer, and it has ${terms.length}.`);
  return terms?.[0];
}

export function numberCell(column: string, value: string | undefined, troubles: Troubles): number | undefined {
  const text = cell(value);
  if (text === undefined) return undefined;
  const number = Number(text.replace(/^£/, ""));
  return Number.isFinite(number) && number >= 0 ? number : troubles.add(`In “${column}”, “${text}” is not a number.`);
}

export function yesNoCell(column: string, value: string | undefined, troubles: Troubles): boolean | undefined {
  const text = cell(value)?.toLowerCase();
  if (text === undefined) return undefined;
  if (["yes", "y", "true", "1"].includes(text)) return true;
  if (["no", "n", "false", "0"].includes(text)) return false;
  return troubles.add(`In “${column}”, “${text}” is neither yes nor no.`);
}
