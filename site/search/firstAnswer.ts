import { toFragment } from "../../search/fragment.ts";
import type { Found } from "./found.ts";
import { answerOfPage } from "./pageFiles.ts";
import { queryInAddress } from "./queryAddress.ts";
import { type Cards, cardsOf } from "./release.ts";

/** Results that are there before the directory is. */
export interface FirstAnswer {
  readonly found: Found;
  readonly card: Cards;
}

/**
 * What the page itself answers to a search for nothing, until the directory does. None where the address holds a search, or
 * where something that it shows was taken down since the page was built.
 */
export async function firstAnswer(withdrawn: Promise<readonly string[]>): Promise<FirstAnswer | undefined> {
  const { query } = queryInAddress();
  if (toFragment(query) !== "") return undefined;
  const answer = answerOfPage();
  if (!answer) return undefined;
  const { results, cards } = answer;
  const gone = await withdrawn;
  if (cards.some(({ publicId }) => gone.includes(publicId))) return undefined;
  return {
    found: { query, results, isInPlaceOfServer: false, conceptLabels: {}, lookedFor: "", undoneInVain: [] },
    card: cardsOf(cards),
  };
}
