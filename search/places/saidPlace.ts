import { milesBetween } from "../distance.ts";
import type { Near } from "../query.ts";
import type { Position } from "../record.ts";
import { allWordsOf } from "../text/words.ts";
import { everydayNames } from "./everydayNames.ts";
import { foldName } from "./foldName.ts";
import { isInTitle } from "./inTitle.ts";
import { parsePostcode } from "./parsePostcode.ts";
import { type PlaceCandidate, placeCandidates, restOf, type SaidWords } from "./placeCandidates.ts";
import type { PlaceFinder } from "./placeFinder.ts";
import { hereIn } from "./placeLeads.ts";
import { isPlaceUndone } from "./undonePlace.ts";

/** The place that a text speaks of, and what is looked for there. */
export type SaidPlace =
  | { readonly kind: "none" }
  | ({ readonly kind: "found"; readonly near: Near } & SaidWords)
  /** Several places are called that. */
  | ({ readonly kind: "choose"; readonly choices: readonly Near[] } & SaidWords)
  /** Nothing is called quite so: perhaps one of these was meant. */
  | ({ readonly kind: "meant"; readonly choices: readonly Near[] } & SaidWords)
  /** Near where somebody is: nobody knows where, and it is for them to say. */
  | ({ readonly kind: "here" } & SaidWords);

export interface PlaceListener {
  readonly finder: PlaceFinder;
  readonly centre: Position;
  /** What groups are called: "The Hen House at Sale" is one, and no place. */
  readonly titles: readonly string[];
  /** Where to look was said elsewhere: only a place after "in", "near" and the like counts, or a postcode. */
  readonly isPlaceGiven?: boolean;
  /** Whether a folded word says something else: "choir". */
  readonly isWord: (word: string) => boolean;
  /** What was undone: no place is heard again that was. */
  readonly undone?: readonly string[];
}

/** Of several places of one name, the only one as near as this to the middle of the directory is meant. */
const ownAreaMiles = 15;
/** An outcode without "in" or "near" is only taken for one as near as this: "vitamin B12" is not about Birmingham. */
const knownOutcodeMiles = 40;

/** Shorter names turn into each other. */
const shortestSlip = 4;

/** Whether a name may be a slip for another: "Broo" is only the beginning of Brooklands. */
const isAsLong = (label: string, said: string): boolean =>
  Math.abs((label.split(",")[0] ?? "").length - said.length) <= 2;

const none: SaidPlace = { kind: "none" };

const isEverydayWord = (place: string): boolean => place === place.toLowerCase() && everydayNames.has(foldName(place));

function hereSaidIn(text: string, undone: readonly string[]): SaidPlace {
  const here = hereIn(text);
  if (!here) return none;
  const { from, until, ...around } = here;
  const name = text.slice(from, until);
  if (isPlaceUndone(name, undone)) return none;
  return { kind: "here", name, words: name, rest: restOf(text, from, until), ...around };
}

/** Finds the place in the words of a search: "choir in Sale", "yoga M33", "lunch club Altrincham". */
export async function placeSaidIn(
  text: string,
  { finder, centre, titles, isWord, isPlaceGiven = false, undone = [] }: PlaceListener,
): Promise<SaidPlace> {
  const isNear = ({ position }: Near, miles: number): boolean => milesBetween(centre, position) <= miles;

  async function postcodeIn({ isLed, isLast, ...said }: PlaceCandidate): Promise<SaidPlace> {
    const parsed = parsePostcode(said.name);
    const { kind } = parsed;
    if (kind === "none") return none;
    if (kind === "wrong") return meantPostcode(parsed.suggestion, said);
    const found = await finder.find(said.name);
    if (found.kind !== "found") return none;
    const isSure = isLed || said.rest === "" || kind === "full" || isNear(found.near, knownOutcodeMiles);
    return isSure ? { kind: "found", near: found.near, ...said } : none;
  }

  /** Only a whole one: "5 a side" is no slip. */
  async function meantPostcode(suggestion = "", said: SaidWords): Promise<SaidPlace> {
    const found = parsePostcode(suggestion).kind === "full" ? await finder.find(suggestion) : undefined;
    if (found?.kind !== "found" || !isNear(found.near, knownOutcodeMiles)) return none;
    return { kind: "meant", choices: [found.near], ...said };
  }

  const isNothingElse = (name: string): boolean => allWordsOf(name).every((word) => !isWord(word));

  async function slipIn({ isLed, isLast, ...said }: PlaceCandidate): Promise<SaidPlace> {
    if (said.name.length < shortestSlip || !isNothingElse(said.name)) return none;
    const found = await finder.find(said.name);
    const choices = found.kind === "found" ? [found.near] : found.kind === "choose" ? found.choices : [];
    const here = choices.filter((near) => isNear(near, ownAreaMiles) && isAsLong(near.label, said.name));
    return here.length > 0 ? { kind: "meant", choices: here, ...said } : none;
  }

  async function nameIn({ isLed, isLast, ...said }: PlaceCandidate): Promise<SaidPlace> {
    const found = await finder.named(said.name);
    const here = found.filter((near) => isNear(near, ownAreaMiles));
    const choices = here.length > 0 ? here : found;
    const [near] = choices;
    // Far away, and amid other words, only a name in capitals is sure to be one.
    const isNamed = isLed ? isLast || /^\p{Lu}/u.test(said.name) : said.rest === "" && isNothingElse(said.name);
    const mayBe = here.length > 0 || (isNamed && !isEverydayWord(said.name));
    if (!near || !mayBe) return none;
    if (here.length === 0 && !isLed && choices.length === 1) return { kind: "meant", choices, ...said };
    return choices.length === 1 ? { kind: "found", near, ...said } : { kind: "choose", choices, ...said };
  }

  const all = [...placeCandidates(text)].filter(({ name }) => !isPlaceUndone(name, undone));
  const mayBeName = ({ name, isLed, isLast }: PlaceCandidate): boolean =>
    isLed || (!isPlaceGiven && isLast && !isEverydayWord(name));
  const ways: readonly ((said: PlaceCandidate) => Promise<SaidPlace>)[] = [
    async (said) => {
      const postcode = await postcodeIn(said);
      return postcode.kind === "none" && mayBeName(said) ? nameIn(said) : postcode;
    },
    async (said) => (mayBeName(said) ? slipIn(said) : none),
  ];
  for (const hear of ways) {
    for (const said of all) {
      const place = await hear(said);
      if (place.kind !== "none" && !isInTitle(text, said.name, titles)) return place;
    }
  }
  return isPlaceGiven ? none : hereSaidIn(text, undone);
}
