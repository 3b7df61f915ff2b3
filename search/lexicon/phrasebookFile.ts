// The small build of zod: this runs in a worker of its own, on a phone.
import * as z from "zod/mini";
import { type FileKind, readPackedFile, writePackedFile } from "../packed/packedFile.ts";
import { fromVarints, toVarints } from "../packed/varint.ts";
import { packPhrases, unpackPhrases } from "./packedPhrases.ts";
import { packStems, unpackStems } from "./packedStems.ts";
import { packWords, unpackWords } from "./packedWords.ts";
import type { Phrasebook } from "./phrasebook.ts";

/** A phrasebook that cannot be read, with a sentence that says why. */
export class UnreadablePhrasebook extends Error {
  override name = "UnreadablePhrasebook";
}

const count = z.int().check(z.nonnegative());
const headerSchema = z.strictObject({
  /** Of the concepts. */
  ids: z.array(z.string()),
  labels: z.strictObject({ en: z.array(z.string()), cy: z.array(z.string()) }),
  days: z.array(z.string()),
  endings: z.array(z.tuple([count, z.string()])),
});
type Header = z.infer<typeof headerSchema>;

const phrasebookFile: FileKind<Header> = {
  magic: "ALONGPHR",
  version: 1,
  name: "phrasebook",
  remedy: "Publish the directory again",
  header: headerSchema,
  unreadable: (sentence, options) => new UnreadablePhrasebook(sentence, options),
};

/** What a concept is; it may be both. */
const isManner = 1;
const isThing = 2;
/** What a word of the file is; it may be both, or only written. */
const isSaid = 1;
const isOnlyInGroups = 2;

/** How often stems are said, in few steps: what is said about as often has one rank. */
const ranksOf = ({ said, stemsOfWords }: Phrasebook): Uint8Array => {
  const times = new Uint32Array(stemsOfWords);
  for (const stem of said) if (stem < stemsOfWords) times[stem] = (times[stem] ?? 0) + 1;
  return Uint8Array.from(times, (one) => Math.clz32(one));
};

/** A phrasebook as one file for browsers. The same phrasebook always gives the same bytes. */
export const writePhrasebook = (book: Phrasebook): Uint8Array => {
  const { concepts, words, stems, stemsOfWords, stemsOfDays, written } = book;
  const [daysStart, othersStart] = [stemsOfWords, stemsOfWords + stemsOfDays];
  const others = stems.slice(othersStart);
  const all = [...new Set([...words, ...others, ...written])].sort();
  const [said, grouped] = [new Set(words), new Set(others)];
  const uses = new Map(written.map((word, i) => [word, book.uses[i] ?? 0]));
  const packedWords = packWords(all);
  const packedStems = packStems(book, ranksOf(book));
  const counts = concepts.map(({ phrases }) => phrases);
  const phrases = packPhrases(book, counts);
  return writePackedFile(
    phrasebookFile,
    {
      ids: concepts.map(({ id }) => id),
      labels: { en: concepts.map(({ label }) => label.en), cy: concepts.map(({ label }) => label.cy) },
      days: stems.slice(daysStart, othersStart),
      endings: packedStems.endings.map(([less, instead]) => [less, instead]),
    },
    {
      conceptsAre: Uint8Array.from(
        concepts,
        (concept) => (concept.isManner ? isManner : 0) + (concept.isThing ? isThing : 0),
      ),
      conceptsPhrases: toVarints(counts),
      wordsShared: packedWords.shared,
      wordsRests: packedWords.rests,
      wordsAre: Uint8Array.from(
        all,
        (word) => (said.has(word) ? isSaid : 0) + (grouped.has(word) ? isOnlyInGroups : 0),
      ),
      wordsUses: toVarints(all.map((word) => uses.get(word) ?? 0)),
      wordsEnds: packedStems.ends,
      stemsRanks: packedStems.ranks,
      groupsSizes: toVarints(book.groups.map((group) => group.length)),
      groupsSteps: toVarints(book.groups.flatMap((group) => [...group].map((stem, i) => stem - (group[i - 1] ?? 0)))),
      phrasesShared: phrases.shared,
      phrasesMore: phrases.more,
      phrasesSteps: phrases.steps,
    },
  );
};

const groupsIn = (sizes: Uint32Array, steps: Uint32Array): Uint16Array[] => {
  let from = 0;
  return Array.from(sizes, (size) => {
    const group = new Uint16Array(size);
    for (let i = 0; i < size; i++) group[i] = (group[i - 1] ?? 0) + (steps[from++] ?? 0);
    return group;
  });
};

/** @throws UnreadablePhrasebook */
export const readPhrasebook = (file: Uint8Array): Phrasebook => {
  const { header, section } = readPackedFile(phrasebookFile, file);
  const { ids, labels, days, endings } = header;
  const counts = [...fromVarints(section("conceptsPhrases"))];
  const conceptsAre = section("conceptsAre");
  const concepts = ids.map((id, i) => ({
    id,
    label: { en: labels.en[i] ?? id, cy: labels.cy[i] ?? id },
    isManner: ((conceptsAre[i] ?? 0) & isManner) > 0,
    isThing: ((conceptsAre[i] ?? 0) & isThing) > 0,
    phrases: counts[i] ?? 0,
  }));
  const all = unpackWords(section("wordsShared"), section("wordsRests"));
  const are = section("wordsAre");
  const uses = fromVarints(section("wordsUses"));
  const words = all.filter((_, i) => ((are[i] ?? 0) & isSaid) > 0);
  const others = all.filter((_, i) => ((are[i] ?? 0) & isOnlyInGroups) > 0);
  const { stems, stemsOfWords, stemOfWord } = unpackStems(words, {
    endings,
    ends: section("wordsEnds"),
    ranks: section("stemsRanks"),
  });
  const phrases = unpackPhrases(
    { shared: section("phrasesShared"), more: section("phrasesMore"), steps: section("phrasesSteps") },
    counts,
  );
  return {
    concepts,
    words,
    stemOfWord,
    stems: [...stems, ...days, ...others],
    stemsOfWords,
    stemsOfDays: days.length,
    groups: groupsIn(fromVarints(section("groupsSizes")), fromVarints(section("groupsSteps"))),
    ...phrases,
    written: all.filter((_, i) => (uses[i] ?? 0) > 0),
    uses: Uint16Array.from(uses.filter((one) => one > 0)),
  };
};
