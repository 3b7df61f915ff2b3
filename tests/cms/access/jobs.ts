import { administrator, none, succeeded } from "../roles.ts";
import { creates, deletes, reads } from "./operations.ts";
import type { Guarded } from "./row.ts";

export const jobs: Guarded = {
  collection: "payload-jobs",
  make: ({ payload }) => payload.create({ collection: "payload-jobs", data: { taskSlug: "publish", queue: "none" } }),
  rows: [
    reads("payload-jobs", administrator),
    deletes("payload-jobs", none),
    creates("payload-jobs", () => ({ taskSlug: "publish" }), none),
    {
      operation: "run",
      allowed: administrator,
      rest: async (ask) => succeeded(await ask("GET", "/payload-jobs/run?queue=none")),
    },
  ],
};
