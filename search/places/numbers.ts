/** Every printable ASCII character that JSON keeps as it is. */
const alphabet = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => character !== '"' && character !== "\\",
);
const values: ReadonlyMap<string, number> = new Map(alphabet.map((character, index) => [character, index]));

/** The characters from here on say that the number goes on: small numbers, the many, take one character. */
const last = 70;
const more = alphabet.length - last;

/** Text that `unpackNumbers` reads. */
export const packedPattern = /^[ !#-[\]-~]*$/;

function packNumber(value: number): string {
  const positive = value < 0 ? -value * 2 - 1 : value * 2;
  let packed = alphabet[positive % last] ?? "";
  for (let rest = Math.floor(positive / last); rest > 0; rest = Math.floor(rest / more)) {
    packed = (alphabet[last + (rest % more)] ?? "") + packed;
  }
  return packed;
}

/** Whole numbers, most of them small, as short text. */
export const packNumbers = (numbers: readonly number[]): string => numbers.map(packNumber).join("");

/** The numbers that `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
  const numbers: number[] = [];
  let high = 0;
  for (const character of packed) {
    const value = values.get(character) ?? 0;
    if (value >= last) {
      high = high * more + (value - last);
    } else {
      const positive = high * last + value;
      numbers.push(positive % 2 === 1 ? -(positive + 1) / 2 : positive / 2);
      high = 0;
    }
  }
  return numbers;
}

/** Each number's step from the one before, the first from 0. */
export const toSteps = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? 0));

/** The numbers whose steps these are. */
export function fromSteps(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}
