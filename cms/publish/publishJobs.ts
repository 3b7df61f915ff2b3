import { publishQueue } from "./queuePublish.ts";

/** Looks every second for something to publish; one at a time. For `jobs.autoRun`. */
export const runPublishing = { cron: "* * * * * *", queue: publishQueue, limit: 1, silent: { info: true } };
