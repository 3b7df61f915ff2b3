import { copyResponse } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { matchPrecache } from "workbox-precaching";
import { languageOfPath } from "../../search/paths.ts";
import { inLanguage } from "../addresses.ts";
import { keptHeader } from "./keptHeader.ts";

const pathOf = ({ url }: Request): string => new URL(url).pathname;

/** What the network says is not stored: what is kept is a release, and whole. */
export const neverStored: WorkboxPlugin = { cacheWillUpdate: async () => null };

/** A file of the kept release. */
export const ofKeptRelease: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ request }) => matchPrecache(pathOf(request)),
};

/** An answer of before is marked, so that the page tells of it. */
export const markedAsKept: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }) =>
    cachedResponse &&
    copyResponse(cachedResponse, ({ headers, ...init }) => {
      const marked = new Headers(headers);
      marked.set(keptHeader, "yes");
      return { ...init, headers: marked };
    }),
};

/** A page of the kept release; of any other page a page that says why it is not there. */
export const keptOrOfflinePage: WorkboxPlugin = {
  ...ofKeptRelease,
  handlerDidError: ({ request }) => matchPrecache(inLanguage("/offline/", languageOfPath(pathOf(request)))),
};
