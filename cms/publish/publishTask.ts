import type { TaskConfig } from "payload";
import { publish } from "./publish.ts";
import { publishTaskSlug, queuePublishing } from "./queuePublish.ts";

interface PublishJob {
  input: { changes?: number | null; failures?: number | null };
  output: object;
}

const longestWait = 15 * 60_000;

/** After 5 seconds, 20, 80, … and then every quarter of an hour: a full disk stays full for a while. */
export const waitAfter = (failures: number): number => Math.min(longestWait, 5_000 * 4 ** (failures - 1));

/** Publishes what has changed. A build that fails is told in one sentence and queued again; nothing is lost. */
export const publishTask: TaskConfig<PublishJob> = {
  slug: publishTaskSlug,
  label: "Publish the site",
  inputSchema: [
    { name: "changes", type: "number" },
    { name: "failures", type: "number" },
  ],
  handler: async ({ input, req: { payload } }) => {
    // A run that no change asked for, such as each night's, has the time to look closely.
    const outcome = await publish(payload, { thorough: input.changes === 0 });
    if (outcome.kind === "failed") {
      const failures = (input.failures ?? 0) + 1;
      await queuePublishing(payload, { changes: input.changes ?? 1, failures, wait: waitAfter(failures) });
    }
    return { output: {} };
  },
};
