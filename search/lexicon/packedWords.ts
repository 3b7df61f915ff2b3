const lineEnd = 10;

/** Words in order, each as how many bytes it shares with the one before, and the rest. */
export const packWords = (words: readonly string[]): { shared: Uint8Array; rests: Uint8Array } => {
  const encoded = words.map((word) => new TextEncoder().encode(word));
  const shared = Uint8Array.from(encoded, (word, i) => {
    const before = encoded[i - 1] ?? new Uint8Array();
    const at = word.findIndex((byte, place) => byte !== before[place]);
    return at < 0 ? word.length : at;
  });
  const rests = encoded.flatMap((word, i) => [...word.subarray(shared[i]), lineEnd]);
  return { shared, rests: Uint8Array.from(rests) };
};

/** The words that `packWords` packed. */
export const unpackWords = (shared: Uint8Array, rests: Uint8Array): string[] => {
  if (shared.length === 0) return [];
  const text = new Uint8Array(rests.length + shared.reduce((sum, count) => sum + count, 0));
  let before = 0;
  let end = 0;
  let from = 0;
  for (let i = 0; i < shared.length; i++) {
    const start = end;
    for (let j = 0; j < (shared[i] ?? 0); j++) text[end++] = text[before + j] ?? 0;
    let byte: number;
    do {
      byte = rests[from++] ?? lineEnd;
      text[end++] = byte;
    } while (byte !== lineEnd);
    before = start;
  }
  return new TextDecoder().decode(text.subarray(0, end - 1)).split("\n");
};
