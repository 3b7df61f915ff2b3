import type { Phrasebook } from "./phrasebook.ts";
import { isOnlyInGroups, isSaid } from "./phrasebookFile.ts";

type Stems = Pick<Phrasebook, "stemOfWord" | "stemsOfWords" | "stemsOfDays">;

/** The stems of phrases and groups in the order of the first word that each has among the words of a file. */
export const stemsByWord = (are: Uint8Array, { stemOfWord, stemsOfWords, stemsOfDays }: Stems): Uint16Array => {
  const order = new Uint16Array(are.length);
  const isIn = new Uint8Array(stemsOfWords);
  let count = 0;
  let said = 0;
  let other = stemsOfWords + stemsOfDays;
  for (let i = 0; i < are.length; i++) {
    const is = are[i] ?? 0;
    if (is & isSaid) {
      const stem = stemOfWord[said++] ?? 0;
      if (isIn[stem] === 0) order[count++] = stem;
      isIn[stem] = 1;
    }
    if (is & isOnlyInGroups) order[count++] = other++;
  }
  return order.subarray(0, count);
};
