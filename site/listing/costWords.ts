import type { Listing } from "../../search/listing.ts";
import { costPers, costs } from "../../search/vocabulary/costs.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";

/** What it costs in a few words: "Free", "£4.50 a session", "Cost not known". */
export function costWords(cost: Listing["cost"], language: LanguageTag): string {
  const label = costs[cost.option].label[language];
  if (cost.pounds === undefined || cost.option === "free" || cost.option === "unknown") return label;
  const price = poundsWords(cost.pounds);
  const per = cost.per ? ` ${costPers[cost.per].label[language].toLocaleLowerCase(language)}` : "";
  return cost.option === "donation" ? `${label}: ${price}${per}` : `${price}${per}`;
}

const poundsWords = (pounds: number): string => `£${Number.isInteger(pounds) ? pounds : pounds.toFixed(2)}`;
