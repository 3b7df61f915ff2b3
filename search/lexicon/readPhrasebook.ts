import { readPackedFile } from "../packed/packedFile.ts";
import { fromVarints } from "../packed/varint.ts";
import { unpackGroups } from "./packedGroups.ts";
import { unpackPhrases } from "./packedPhrases.ts";
import { unpackStems } from "./packedStems.ts";
import { unpackWords } from "./packedWords.ts";
import type { Phrasebook } from "./phrasebook.ts";
import {
  isAlone,
  isManner,
  isOnlyInGroups,
  isSaid,
  isThing,
  isWritten,
  phrasebookFile,
  UnreadablePhrasebook,
} from "./phrasebookFile.ts";
import { stemsByWord } from "./stemsByWord.ts";

/** @throws UnreadablePhrasebook */
export const readPhrasebook = (file: Uint8Array): Phrasebook => {
  const { header, section } = readPackedFile(phrasebookFile, file);
  const { ids, labels, days, deters } = header;
  const counts = [...fromVarints(section("conceptsPhrases"))];
  const conceptsAre = section("conceptsAre");
  const concepts = ids.map((id, i) => ({
    id,
    label: { en: labels.en[i] ?? id, cy: labels.cy[i] ?? id },
    isManner: ((conceptsAre[i] ?? 0) & isManner) > 0,
    isAlone: ((conceptsAre[i] ?? 0) & isAlone) > 0,
    deters: deters[id],
    isThing: ((conceptsAre[i] ?? 0) & isThing) > 0,
    phrases: counts[i] ?? 0,
  }));
  const all = unpackWords(section("words"));
  const are = section("wordsAre");
  const wordsThatAre = (what: number): string[] => all.filter((_, i) => ((are[i] ?? 0) & what) > 0);
  const words = wordsThatAre(isSaid);
  const stems = unpackStems(words, section("stemsRanks"));
  if (!stems) {
    throw new UnreadablePhrasebook(
      "This phrasebook takes off other endings than this site does. Publish the directory again.",
    );
  }
  const known = { ...stems, stemsOfDays: days.length };
  return {
    concepts,
    words,
    ...known,
    stems: [...stems.stems, ...days, ...wordsThatAre(isOnlyInGroups)],
    groups: unpackGroups({ sizes: section("groupsSizes"), steps: section("groupsSteps") }, stemsByWord(are, known)),
    ...unpackPhrases({ shared: section("phrasesShared"), steps: section("phrasesSteps") }, counts),
    written: wordsThatAre(isWritten),
  };
};
