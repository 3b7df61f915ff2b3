import { writePackedFile } from "../packed/packedFile.ts";
import { toVarints } from "../packed/varint.ts";
import { packGroups } from "./packedGroups.ts";
import { packPhrases } from "./packedPhrases.ts";
import { packStems } from "./packedStems.ts";
import { packWords } from "./packedWords.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { isAlone, isManner, isOnlyInGroups, isSaid, isThing, isWritten, phrasebookFile } from "./phrasebookFile.ts";
import { stemsByWord } from "./stemsByWord.ts";

/** How often stems are said, in few steps: what is said about as often has one rank. */
const ranksOf = ({ said, stemsOfWords }: Phrasebook): Uint8Array => {
  const times = new Uint32Array(stemsOfWords);
  for (const stem of said) if (stem < stemsOfWords) times[stem] = (times[stem] ?? 0) + 1;
  return Uint8Array.from(times, (one) => Math.clz32(one));
};

interface WordSets {
  readonly said: ReadonlySet<string>;
  readonly grouped: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

const wordsAre = (words: readonly string[], { said, grouped, written }: WordSets): Uint8Array =>
  Uint8Array.from(
    words,
    (word) =>
      (said.has(word) ? isSaid : 0) + (grouped.has(word) ? isOnlyInGroups : 0) + (written.has(word) ? isWritten : 0),
  );

/** A phrasebook as one file for browsers. The same phrasebook always gives the same bytes. */
export const writePhrasebook = (book: Phrasebook): Uint8Array => {
  const { concepts, words, stems, stemsOfWords, stemsOfDays, written } = book;
  const [daysStart, othersStart] = [stemsOfWords, stemsOfWords + stemsOfDays];
  const others = stems.slice(othersStart);
  const all = [...new Set([...words, ...others, ...written])].sort();
  const are = wordsAre(all, { said: new Set(words), grouped: new Set(others), written: new Set(written) });
  const counts = concepts.map(({ phrases }) => phrases);
  const phrases = packPhrases(book, counts);
  const groups = packGroups(book.groups, stemsByWord(are, book));
  return writePackedFile(
    phrasebookFile,
    {
      ids: concepts.map(({ id }) => id),
      labels: { en: concepts.map(({ label }) => label.en), cy: concepts.map(({ label }) => label.cy) },
      days: stems.slice(daysStart, othersStart),
      deters: Object.fromEntries(concepts.flatMap(({ id, deters }) => (deters ? [[id, [...deters]]] : []))),
    },
    {
      conceptsAre: Uint8Array.from(
        concepts,
        (concept) =>
          (concept.isManner ? isManner : 0) + (concept.isThing ? isThing : 0) + (concept.isAlone ? isAlone : 0),
      ),
      conceptsPhrases: toVarints(counts),
      words: packWords(all),
      wordsAre: are,
      stemsRanks: packStems(book, ranksOf(book)),
      groupsSizes: groups.sizes,
      groupsSteps: groups.steps,
      phrasesShared: phrases.shared,
      phrasesSteps: phrases.steps,
    },
  );
};
