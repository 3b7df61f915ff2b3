import { holdersOf, type Lists, listAt, startsOf } from "../packed/lists.ts";
import { createPairNumbers, type PairNumbers } from "./pairNumbers.ts";
import type { Phrasebook } from "./phrasebook.ts";

/**
 * What phrases are compared by, in numbers: first their stems, then groups of what means alike, then each two stems that
 * stand side by side, which tell more than each.
 */
export interface Features {
  readonly count: number;
  readonly firstGroup: number;
  readonly firstPair: number;
  readonly pairs: PairNumbers;
  /** For each stem the groups that it is in, from 0. */
  readonly groups: Lists;
  /** For each phrase its features, each once. */
  readonly ofPhrases: Lists;
}

const groupLists = ({ groups, stems }: Phrasebook): Lists => {
  const starts = startsOf(groups.map((group) => group.length));
  const items = new Uint32Array(starts[groups.length] ?? 0);
  for (const [i, group] of groups.entries()) items.set(group, starts[i]);
  return holdersOf({ starts, items }, stems.length);
};

export const featuresOf = (book: Phrasebook): Features => {
  const { lengths, said, stemsOfWords } = book;
  const groups = groupLists(book);
  const pairs = createPairNumbers(said.length);
  const firstGroup = stemsOfWords;
  const firstPair = firstGroup + book.groups.length;

  let most = 2 * said.length;
  for (let at = 0; at < said.length; at++) {
    const stem = said[at] ?? 0;
    most += (groups.starts[stem + 1] ?? 0) - (groups.starts[stem] ?? 0);
  }
  const items = new Uint32Array(most);
  const starts = new Uint32Array(lengths.length + 1);
  /** The last phrase that had a feature, from 1. */
  const lastWith = new Uint32Array(firstPair + said.length);
  let end = 0;
  const add = (feature: number, phrase: number): void => {
    if (lastWith[feature] === phrase + 1) return;
    lastWith[feature] = phrase + 1;
    items[end++] = feature;
  };
  const stems = new Uint16Array(256);
  let at = 0;
  for (let phrase = 0; phrase < lengths.length; phrase++) {
    let count = 0;
    for (const last = at + (lengths[phrase] ?? 0); at < last; at++) {
      const stem = said[at] ?? 0;
      // What something is does not hang on the day.
      if (stem < stemsOfWords) stems[count++] = stem;
    }
    for (let i = 0; i < count; i++) add(stems[i] ?? 0, phrase);
    for (let i = 0; i < count; i++) {
      const last = groups.starts[(stems[i] ?? 0) + 1] ?? 0;
      for (let j = groups.starts[stems[i] ?? 0] ?? 0; j < last; j++) add(firstGroup + (groups.items[j] ?? 0), phrase);
    }
    for (let i = 1; i < count; i++) add(firstPair + pairs.add(stems[i - 1] ?? 0, stems[i] ?? 0), phrase);
    starts[phrase + 1] = end;
  }
  const ofPhrases = { starts, items: items.subarray(0, end) };
  return { count: firstPair + pairs.count, firstGroup, firstPair, pairs, groups, ofPhrases };
};

/** The groups that a stem is in, as features. */
export const groupsOf = ({ groups, firstGroup }: Features, stem: number): number[] =>
  Array.from(listAt(groups, stem), (group) => firstGroup + group);
