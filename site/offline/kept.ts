import { copyResponse } from "workbox-core";
import type { WorkboxPlugin } from "workbox-core/types.js";
import { matchPrecache } from "workbox-precaching";
import { languageOfPath } from "../../search/paths.ts";
import { inLanguage } from "../addresses.ts";
import { keptHeader } from "./keptHeader.ts";

const pathOf = ({ url }: Request): string => new URL(url).pathname;

/** What the network says is not stored: what is kept is a release, and whole. */
export const neverStored: WorkboxPlugin = { cacheWillUpdate: async () => null };

/** A proxy speaks for a site that is being started again. */
const isOfProxy = ({ status }: Response): boolean => status >= 500;

/** A file of the kept release, where the site does not answer itself. */
export const ofKeptRelease: WorkboxPlugin = {
  cachedResponseWillBeUsed: ({ request }) => matchPrecache(pathOf(request)),
  // Of what comes ahead for a navigation Workbox asks nothing before.
  handlerWillRespond: async ({ request, response }) =>
    (isOfProxy(response) && (await matchPrecache(pathOf(request)))) || response,
};

/** What a proxy says is no answer: then the last one counts. */
export const noneOfProxy: WorkboxPlugin = {
  async fetchDidSucceed({ request, response }) {
    if (isOfProxy(response)) throw new Error(`${pathOf(request)} answered ${response.status}`);
    return response;
  },
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
