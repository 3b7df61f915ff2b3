import { doubleMetaphone } from "double-metaphone";

/** Fewer sounds are those of too many words: "kemo" is "chemo", and "come", "gum" and "gym". */
const fewestSounds = 4;

/** Finds words that sound like another: "dementia" for "dimensha", which no few slips lead to. */
export const createSounds = (words: readonly string[]): ((word: string) => readonly number[]) => {
  let bySound: Map<string, number[]> | undefined;

  /** It takes a moment, and most searches never need it. */
  const read = (): Map<string, number[]> => {
    const numbers = new Map<string, number[]>();
    for (const [number, word] of words.entries()) {
      const [sound] = doubleMetaphone(word);
      const same = numbers.get(sound);
      if (same) same.push(number);
      else if (sound.length >= fewestSounds) numbers.set(sound, [number]);
    }
    return numbers;
  };

  /** The numbers of words that sound the same. */
  return (word) => {
    bySound ??= read();
    return bySound.get(doubleMetaphone(word)[0]) ?? [];
  };
};
