/** How the service worker deals with a request. */
export type Sort = "page" | "release" | "withdrawn" | "part";

const notThePublics = /^\/(?:admin|api|internal|healthz|_next|(?:cy\/)?preview)(?:\/|$)/;
const sorts: readonly (readonly [Sort, RegExp])[] = [
  ["release", /^\/search\/manifest\.json$/],
  ["withdrawn", /^\/withdrawn\.json$/],
  ["part", /^\/search\/(?:index|cards)\.[^/]+$/],
];

/**
 * The sort of a request for an address of ours; undefined where it is not the service worker's business: the admin, pictures,
 * the postcodes of a district, and which search server to ask, which only the network knows.
 */
export const sortOf = (pathname: string, isNavigation: boolean): Sort | undefined => {
  if (notThePublics.test(pathname)) return undefined;
  return isNavigation ? "page" : sorts.find(([, addresses]) => addresses.test(pathname))?.[0];
};
