import * as z from "zod/mini";
import { cardSchema } from "../../search/card.ts";
import type { SearchResults } from "../../search/results.ts";
import type { Manifest } from "./release.ts";

/** The files the page was built with; nothing where the directory is cut by place. */
export function filesOfPage(): Manifest | undefined {
  const template = document.getElementById("search-files");
  if (!(template instanceof HTMLTemplateElement)) return undefined;
  const [index, cards, phrasebook] = ["index", "cards", "phrasebook"].map((name) =>
    template.content.querySelector(`[data-file=${name}]`)?.getAttribute("href"),
  );
  return index && cards && phrasebook ? { index, cards, phrasebook } : undefined;
}

const answerSchema = z.object({
  results: z.custom<SearchResults>((value) => typeof value === "object" && value !== null && "hits" in value),
  cards: z.array(cardSchema),
});
/** What a search for nothing gives, and the cards it shows. */
export type AnswerOfPage = z.infer<typeof answerSchema>;

/** The answer to a search for nothing, which was worked out when the page was built. */
export function answerOfPage(): AnswerOfPage | undefined {
  const content = document.getElementById("search-answer")?.textContent;
  return content ? answerSchema.parse(JSON.parse(content)) : undefined;
}
