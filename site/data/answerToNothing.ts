import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { cardSchema } from "../../search/card.ts";
import { createEmbeddedEngine } from "../../search/embedded/engine.ts";
import type { SearchFiles } from "../../search/embedded/shardsFile.ts";
import { emptyQuery } from "../../search/emptyQuery.ts";

/**
 * What a search for nothing gives, with the cards it shows, as JSON for the search page to hold: the first results that most
 * people see, before a phone has fetched any index. It leaves out where they all lie, for the map comes later.
 */
export async function answerToNothing(outDir: string, { index, cards: cardsFile }: SearchFiles): Promise<string> {
  const engine = createEmbeddedEngine(await readFile(join(outDir, index)));
  const results = await engine.search(emptyQuery);
  const shown = new Set(results.hits.map(({ publicId }) => publicId));
  const cards = z.array(cardSchema).parse(JSON.parse(await readFile(join(outDir, cardsFile), "utf8")));
  const answer = {
    results: { ...results, points: [] },
    cards: cards.filter(({ publicId }) => shown.has(publicId)),
  };
  // `<` would end the script early where a text holds `</script>`.
  return JSON.stringify(answer).replaceAll("<", "\\u003c");
}
