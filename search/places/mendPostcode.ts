import { isKnownArea } from "./postcodeAreas.ts";
import { fullPattern, partialPattern } from "./postcodePatterns.ts";

const digitsFor: Readonly<Record<string, string>> = { O: "0", Q: "0", I: "1", L: "1", Z: "2", S: "5", G: "6", B: "8" };
const lettersFor: Readonly<Record<string, string>> = { "0": "O", "1": "IL", "2": "Z", "5": "S", "6": "G", "8": "B" };

/** The shapes of an outcode (A a letter, 9 a digit) and of as much as is typed of the rest. */
const outcodeShapes = ["A9", "A99", "AA9", "AA99", "A9A", "AA9A"];
const incodeShapes = ["9AA", "9A", "9", ""];

/** What a character can stand for in a slot of a shape: itself where it fits, or its look-alikes. */
function fitting(character: string, slot: string | undefined): string[] {
  if (slot === "9") return /\d/.test(character) ? [character] : [...(digitsFor[character] ?? "")];
  return /[A-Z]/.test(character) ? [character] : [...(lettersFor[character] ?? "")];
}

const spellings = (compact: string, shape: string): string[] =>
  [...compact].reduce<string[]>(
    (starts, character, index) => starts.flatMap((start) => fitting(character, shape[index]).map((fit) => start + fit)),
    [""],
  );

const isPostcode = (outcode: string, incode: string): boolean =>
  isKnownArea(outcode) && (fullPattern.test(outcode + incode) || partialPattern.test(`${outcode} ${incode}`.trim()));

/** How far a spelling is from what was typed: each look-alike put right, and a space in another place, counts. */
function changes(typed: string, mended: string): number {
  const compact = mended.replace(" ", "");
  const swapped = [...typed.replaceAll(" ", "")].filter((character, index) => character !== compact[index]).length;
  return swapped * 2 + (typed.includes(" ") && typed.indexOf(" ") !== mended.indexOf(" ") ? 1 : 0);
}

/** The text without one of two neighbours that are the same: a key was pressed twice. */
const withoutDoubles = (typed: string): string[] =>
  [...typed].flatMap((character, i) => (typed[i - 1] === character ? [typed.slice(0, i) + typed.slice(i + 1)] : []));

/**
 * Postcodes that the text may have been meant as, putting right letters that look like digits and digits that look like
 * letters, and else in a whole one a key that was pressed twice; likeliest first. Takes tidy text: upper-case letters, digits and single spaces.
 */
export function mendings(typed: string): string[] {
  const found = lookAlikes(typed);
  if (found.length > 0) return found;
  return withoutDoubles(typed)
    .flatMap(lookAlikes)
    .filter((mended) => fullPattern.test(mended.replace(" ", "")));
}

function lookAlikes(typed: string): string[] {
  const compact = typed.replaceAll(" ", "");
  const found = outcodeShapes.flatMap((outcodeShape) => {
    const rest = incodeShapes.find((shape) => outcodeShape.length + shape.length === compact.length);
    if (rest === undefined) return [];
    return spellings(compact, outcodeShape + rest).flatMap((spelling) => {
      const outcode = spelling.slice(0, outcodeShape.length);
      const incode = spelling.slice(outcodeShape.length);
      return isPostcode(outcode, incode) ? [`${outcode} ${incode}`.trim()] : [];
    });
  });
  return [...new Set(found)].sort((a, b) => changes(typed, a) - changes(typed, b));
}
