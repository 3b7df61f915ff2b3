import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { snapshot: { type: "string" }, out: { type: "string" }, cache: { type: "string" } },
});

/** What a builder is told: what to build from, and where to. */
export const { snapshot = "", out = "" } = values;
