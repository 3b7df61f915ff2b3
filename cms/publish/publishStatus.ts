import type { Payload } from "payload";
import { z } from "zod";
import { environment } from "../environment.ts";
import { readFailure } from "./publishFailure.ts";
import { publishQueue } from "./queuePublish.ts";
import { currentRelease, type LeftOut } from "./release.ts";
import { readState, type SearchServerState } from "./searchServer/searchServerState.ts";

export interface PublishStatus {
  /** When what is live went live, as an instant; absent before the first release. */
  readonly publishedAt?: string;
  readonly listings: number;
  /** Changes that are not live yet. */
  readonly changes: number;
  /** Being built at this moment. */
  readonly publishing: boolean;
  /** Why the last attempt failed; it is tried again by itself. */
  readonly failure?: string;
  /** What is approved and could not be made public. */
  readonly leftOut: readonly LeftOut[];
  /** Absent where none is set. */
  readonly searchServer?: SearchServerState;
}

const jobSchema = z.object({
  processing: z.boolean().nullish(),
  input: z.object({ changes: z.number().nullish() }).nullish(),
});

/** How publishing stands, from what is kept on disk and in the database: right in every process that asks. */
export async function publishStatus(payload: Payload): Promise<PublishStatus> {
  const { dataDir, searchServer } = environment();
  const live = currentRelease(dataDir);
  const { docs } = await payload.find({
    collection: "payload-jobs",
    where: {
      and: [
        { queue: { equals: publishQueue } },
        { completedAt: { exists: false } },
        { hasError: { not_equals: true } },
      ],
    },
    depth: 0,
    pagination: false,
  });
  const jobs = z.array(jobSchema).parse(docs);
  return {
    publishedAt: live?.publishedAt,
    listings: live?.listings ?? 0,
    changes: jobs.reduce((sum, { input }) => sum + (input?.changes ?? 0), 0),
    publishing: jobs.some(({ processing }) => processing),
    failure: readFailure(dataDir)?.sentence,
    leftOut: live?.leftOut ?? [],
    searchServer: searchServer && readState(dataDir, searchServer),
  };
}
