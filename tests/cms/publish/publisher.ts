// A process that publishes, to be killed. `node publisher.ts DATA_DIR BUILDER`
import { bootPayload } from "../payload.ts";
import { approve } from "./approved.ts";
import { type BuilderName, buildWith } from "./builders/builder.ts";

const [, , dataDir, builder] = process.argv;
const { payload } = await bootPayload({ dataDir });
buildWith(payload, builder as BuilderName);
await approve(payload, "Approved just before the end");
await payload.update({ collection: "payload-jobs", where: {}, data: { waitUntil: new Date(0).toISOString() } });
await payload.jobs.run({ queue: "publish", limit: 1, silent: true });
