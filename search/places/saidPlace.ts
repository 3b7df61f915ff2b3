import { milesBetween } from "../distance.ts";
import type { Near } from "../query.ts";
import type { Position } from "../record.ts";
import { everydayNames } from "./everydayNames.ts";
import { foldName } from "./foldName.ts";
import { parsePostcode } from "./parsePostcode.ts";
import type { PlaceFinder } from "./placeFinder.ts";
import { placeTails } from "./placeTail.ts";

/** The place that a text speaks of, and what is looked for there. */
export type SaidPlace =
  | { readonly kind: "none" }
  | { readonly kind: "found"; readonly near: Near; readonly rest: string }
  /** Several places are called that. */
  | { readonly kind: "choose"; readonly name: string; readonly choices: readonly Near[]; readonly rest: string };

export interface PlaceListener {
  readonly finder: PlaceFinder;
  readonly centre: Position;
  /** What groups are called: "The Hen House at Sale" is one, and no place. */
  readonly titles: readonly string[];
  /** Where to look was said elsewhere: only a place after "in", "near" and the like counts, or a postcode. */
  readonly isPlaceGiven?: boolean;
}

/** Of several places of one name, the only one as near as this to the middle of the directory is meant. */
const ownAreaMiles = 15;
/** An outcode without "in" or "near" is only taken for one as near as this: "vitamin B12" is not about Birmingham. */
const knownOutcodeMiles = 40;
const mostWordsInName = 4;

const none: SaidPlace = { kind: "none" };

/** Whether the text is, or holds, the name of a group that the place is a part of. */
function isInTitle(text: string, place: string, titles: readonly string[]): boolean {
  const said = ` ${foldName(text)} `;
  const withoutThe = said.replace(/^ the /, " ");
  const end = ` ${foldName(place)} `;
  return titles.some((title) => {
    const folded = ` ${foldName(title)} `;
    if (folded === end || !folded.includes(end)) return false;
    return said.includes(folded) || withoutThe === folded.replace(/^ the /, " ");
  });
}

/** Every place that the words may end in, from the likeliest: how it was said, and what comes before it. */
function* candidates(text: string): Generator<{ place: string; rest: string; led: boolean }> {
  for (const tail of placeTails(text)) yield { ...tail, led: true };
  const words = text.trim().split(/\s+/);
  for (let count = Math.min(mostWordsInName, words.length); count > 0; count--) {
    yield { place: words.slice(-count).join(" "), rest: words.slice(0, -count).join(" "), led: false };
    // "M33 yoga" as well, but no name: "Sale choir" is as likely the name of one.
    if (count < words.length)
      yield { place: words.slice(0, count).join(" "), rest: words.slice(count).join(" "), led: false };
  }
}

const isEverydayWord = (place: string): boolean => place === place.toLowerCase() && everydayNames.has(foldName(place));

/** Finds the place in the words of a search: "choir in Sale", "yoga M33", "lunch club Altrincham". */
export async function placeSaidIn(
  text: string,
  { finder, centre, titles, isPlaceGiven = false }: PlaceListener,
): Promise<SaidPlace> {
  const isNear = ({ position }: Near, miles: number): boolean => milesBetween(centre, position) <= miles;

  async function postcodeIn(place: string, rest: string, led: boolean): Promise<SaidPlace> {
    const { kind } = parsePostcode(place);
    const isPostcode = kind === "full" || kind === "partial";
    const found = isPostcode ? await finder.find(place) : undefined;
    if (found?.kind !== "found") return none;
    const isSure = led || rest === "" || kind === "full" || isNear(found.near, knownOutcodeMiles);
    return isSure ? { kind: "found", near: found.near, rest } : none;
  }

  async function nameIn(place: string, rest: string, led: boolean): Promise<SaidPlace> {
    const found = await finder.named(place);
    const here = found.filter((near) => isNear(near, ownAreaMiles));
    const [near] = here;
    if (near && here.length === 1) return { kind: "found", near, rest };
    const choices = here.length > 1 ? here : found;
    const [only] = choices;
    if (!only || (here.length === 0 && (!led || isEverydayWord(place)))) return none;
    return choices.length === 1 ? { kind: "found", near: only, rest } : { kind: "choose", name: place, choices, rest };
  }

  for (const { place, rest, led } of candidates(text)) {
    if (isInTitle(text, place, titles)) continue;
    const postcode = await postcodeIn(place, rest, led);
    if (postcode.kind !== "none") return postcode;
    const isName = led || (!isPlaceGiven && text.trim().endsWith(place) && !isEverydayWord(place));
    const name = isName ? await nameIn(place, rest, led) : none;
    if (name.kind !== "none") return name;
  }
  return none;
}
