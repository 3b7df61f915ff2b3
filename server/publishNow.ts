import { z } from "zod";
import { lockData } from "./dataLock.ts";
import { findLiveServer } from "./liveServer.ts";

const outcomeSchema = z.object({
  kind: z.enum(["published", "unchanged", "failed"]),
  release: z.object({ listings: z.number() }).optional(),
  sentence: z.string().optional(),
});
export type PublishedNow = z.infer<typeof outcomeSchema>;

/** Publishes by the live server where there is one, else in this process with the data directory to itself. */
export async function publishNow(dataDir: string): Promise<PublishedNow> {
  const server = await findLiveServer(dataDir);
  if (server) return outcomeSchema.parse(await (await server.post("publish")).json());
  const lock = lockData(dataDir);
  const [{ getPayload }, { default: config }, { publish }] = await Promise.all([
    import("payload"),
    import("../cms/payload.config.ts"),
    import("../cms/publish/publish.ts"),
  ]);
  const payload = await getPayload({ config });
  try {
    return outcomeSchema.parse(await publish(payload, { always: true }));
  } finally {
    await payload.destroy();
    lock.release();
  }
}
