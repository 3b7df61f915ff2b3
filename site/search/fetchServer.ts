import { type SearchServer, searchServerFile, searchServerSchema } from "../../search/meilisearch/serverFile.ts";

/** The device is ready to search sooner than this. */
const patience = 1500;

/** Which search server to ask. None, where the site does not say so at once: the device searches well enough. */
export async function fetchServer(): Promise<SearchServer> {
  try {
    const response = await fetch(searchServerFile, { cache: "no-store", signal: AbortSignal.timeout(patience) });
    return response.ok ? searchServerSchema.parse(await response.json()) : null;
  } catch {
    return null;
  }
}
