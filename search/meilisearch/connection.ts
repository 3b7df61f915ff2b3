import { type Index, Meilisearch } from "meilisearch";

/** Where an index is, and with which key. */
export interface MeilisearchConnection {
  /** May have a path; ends without a slash. */
  readonly url: string;
  readonly apiKey: string;
  readonly index: string;
}

/** Long enough for a batch of documents over a slow line. */
const patience = 30_000;
/** A server that hangs must not hold up whoever only asks whether it is there. */
const shortPatience = 3_000;
/** The largest index is rebuilt in less; what takes longer is stuck. */
const longestTask = 15 * 60_000;

export const clientFor = ({ url, apiKey }: MeilisearchConnection): Meilisearch =>
  new Meilisearch({
    host: url,
    apiKey,
    timeout: patience,
    defaultWaitOptions: { timeout: longestTask, interval: 50 },
  });

/** For questions that are answered at once or not at all. */
export const hastyClientFor = ({ url, apiKey }: MeilisearchConnection): Meilisearch =>
  new Meilisearch({ host: url, apiKey, timeout: shortPatience });

export const indexFor = (connection: MeilisearchConnection): Index => clientFor(connection).index(connection.index);
