/** Below every letter and digit: such a byte says how many bytes a word shares with the one before, and that the last has ended. */
const mostShared = 47;

/** Words in order, each as how many bytes it shares with the one before, and the rest. */
export const packWords = (words: readonly string[]): Uint8Array => {
  const encoded = words.map((word) => new TextEncoder().encode(word));
  return Uint8Array.from(
    encoded.flatMap((word, i) => {
      const before = encoded[i - 1] ?? new Uint8Array();
      const differs = word.findIndex((byte, place) => byte !== before[place]);
      const shared = Math.min(differs, mostShared);
      return [shared, ...word.subarray(shared)];
    }),
  );
};

const lineEnd = 10;

/** The words that `packWords` packed. */
export const unpackWords = (packed: Uint8Array): string[] => {
  if (packed.length === 0) return [];
  let length = packed.length;
  for (let i = 0; i < packed.length; i++) if ((packed[i] ?? 0) <= mostShared) length += packed[i] ?? 0;
  const text = new Uint8Array(length);
  let before = 0;
  let end = 0;
  for (let from = 0; from < packed.length; ) {
    const start = end;
    const shared = packed[from++] ?? 0;
    for (let j = 0; j < shared; j++) text[end++] = text[before + j] ?? 0;
    while ((packed[from] ?? 0) > mostShared) text[end++] = packed[from++] ?? 0;
    text[end++] = lineEnd;
    before = start;
  }
  return new TextDecoder().decode(text.subarray(0, end - 1)).split("\n");
};
