import { clientsClaim, skipWaiting } from "workbox-core";
import { ExpirationPlugin } from "workbox-expiration";
import { enable as enableNavigationPreload } from "workbox-navigation-preload";
import { addRoute as addKeptRoute, addPlugins as addToKept, precache } from "workbox-precaching";
import { warmStrategyCache } from "workbox-recipes";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst, type Strategy } from "workbox-strategies";
import { keptOrOfflinePage, markedAsKept, neverStored, noneOfProxy, ofKeptRelease } from "./kept.ts";
import { ofItsKind } from "./ofItsKind.ts";
import { type Sort, sortOf } from "./sorts.ts";

/**
 * Keeps the search on the device, one release at a time and whole, so that it opens without a connection. It speaks for the
 * network only where that does not: what was published or taken down counts at once. It remembers no page that was read, and no
 * place that was looked up.
 */
skipWaiting();
clientsClaim();
enableNavigationPreload();
addToKept([ofItsKind]);
precache([...import.meta.env.KEPT_FILES]);

/** A connection that takes longer than so many seconds is none. */
const networkTimeoutSeconds = 4;
/** Index and cards of a directory's parts around the last three places; of one that is not cut by place, what was published meanwhile. */
const mostFilesOfParts = 6;

const strategies = {
  page: new NetworkFirst({ networkTimeoutSeconds, plugins: [neverStored, keptOrOfflinePage] }),
  release: new NetworkFirst({ networkTimeoutSeconds, plugins: [neverStored, ofKeptRelease] }),
  withdrawn: new NetworkFirst({ networkTimeoutSeconds, cacheName: "withdrawn", plugins: [noneOfProxy, markedAsKept] }),
  part: new CacheFirst({
    cacheName: "parts",
    plugins: [ofItsKind, new ExpirationPlugin({ maxEntries: mostFilesOfParts, purgeOnQuotaError: true })],
  }),
} satisfies Record<Sort, Strategy>;

warmStrategyCache({ urls: ["/withdrawn.json"], strategy: strategies.withdrawn });

const register = (sort: Sort): void => {
  registerRoute(
    ({ url, sameOrigin, request }) => sameOrigin && sortOf(url.pathname, request.mode === "navigate") === sort,
    strategies[sort],
  );
};

register("page");
register("release");
register("withdrawn");
// Before the parts: a directory that is not cut by place is kept whole.
addKeptRoute({ directoryIndex: "", cleanURLs: false, ignoreURLParametersMatching: [] });
register("part");
