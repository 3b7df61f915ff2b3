import { type SearchServer, searchServerFile, searchServerSchema } from "../../search/meilisearch/serverFile.ts";

/** The device is ready to search sooner than this. */
const patience = 1500;

/** Which search server to ask. None, where the site does not say so at once: the device searches well enough. */
export async function fetchServer(): Promise<SearchServer> {
  try {
    // Never cached, as the server says; so that what the page has begun to fetch is taken up, it is not said again here.
    const response = await fetch(searchServerFile, { signal: AbortSignal.timeout(patience) });
    return response.ok ? searchServerSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
