import { writePackedFile } from "../packed/packedFile.ts";
import { toVarints } from "../packed/varint.ts";
import { packPhrases } from "./packedPhrases.ts";
import { packStems } from "./packedStems.ts";
import { packWords } from "./packedWords.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { isManner, isOnlyInGroups, isSaid, isThing, phrasebookFile } from "./phrasebookFile.ts";

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
