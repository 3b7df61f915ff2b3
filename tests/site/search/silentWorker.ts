import type { SearchWorker } from "../../../site/search/searchInWorker.ts";

const never = () => new Promise<never>(() => {});

/** A search worker that takes everything and answers nothing, but for what a test gives it. */
export const silentWorker = (given: Partial<SearchWorker>): SearchWorker => ({
  end() {},
  use() {},
  giveUpIndex() {},
  usePhrasebook() {},
  giveUpPhrasebook() {},
  withdraw() {},
  ask() {},
  suggestGroups() {},
  search: never,
  loosen: never,
  suggest: never,
  hearPlace: never,
  ...given,
});
