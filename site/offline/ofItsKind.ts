import type { WorkboxPlugin } from "workbox-core/types.js";

const isFile = (request: Request): boolean => /\.[^/]+$/.test(new URL(request.url).pathname);
const isPage = ({ headers }: Response): boolean => headers.get("content-type")?.startsWith("text/html") ?? false;

/** Stores no page in the place of a file: a wireless network gives its own for whatever is asked. */
export const ofItsKind: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) =>
    response.status === 200 && !(isFile(request) && isPage(response)) ? response : null,
};
