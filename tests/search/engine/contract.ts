import { beforeAll, describe } from "vitest";
import type { SearchEngine } from "../../../search/engine.ts";
import { type Asker, ask, type MakeEngine, now } from "./asking.ts";
import { countsContract } from "./contract/counts.ts";
import { filtersContract } from "./contract/filters.ts";
import { manyListingsContract } from "./contract/manyListings.ts";
import { oddInputContract } from "./contract/oddInput.ts";
import { optionsContract } from "./contract/options.ts";
import { orderContract } from "./contract/order.ts";
import { placesContract } from "./contract/places.ts";
import { takenDownContract } from "./contract/takenDown.ts";
import { wordsContract } from "./contract/words.ts";
import { smallDirectory } from "./smallDirectory.ts";

/** What every engine answers alike. Where words are concerned it is told what is found, not how it is weighed. */
export const engineContract = (name: string, makeEngine: MakeEngine): void => {
  describe(name, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await makeEngine(smallDirectory, now);
    });
    const search: Asker["search"] = (asking) => engine.search(ask(asking));
    const find: Asker["find"] = async (asking) => (await search(asking)).hits.map((hit) => hit.publicId);
    const asker: Asker = { search, find, makeEngine };

    wordsContract(asker);
    filtersContract(asker);
    optionsContract(asker);
    countsContract(asker);
    placesContract(asker);
    orderContract(asker);
    takenDownContract(asker);
    oddInputContract(asker);
    manyListingsContract(asker);
  });
};
