import { readPackedFile } from "../packed/packedFile.ts";
import { fromVarints } from "../packed/varint.ts";
import { unpackPhrases } from "./packedPhrases.ts";
import { unpackStems } from "./packedStems.ts";
import { unpackWords } from "./packedWords.ts";
import type { Phrasebook } from "./phrasebook.ts";
import { isManner, isOnlyInGroups, isSaid, isThing, phrasebookFile } from "./phrasebookFile.ts";

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
