import { test } from "vitest";
import { bootPayload } from "./payload.ts";
import { buildTown } from "./town.ts";

/** Vitest's `test` with a `payload` of the file's own, on SQLite unless another database is named, and a `town` in it. */
export function townTest(databaseUrl?: string) {
  const extended = test
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads here which fixtures are wanted
    .extend("payload", { scope: "file" }, async ({}, { onCleanup }) => {
      const { payload, stop } = await bootPayload({ databaseUrl });
      onCleanup(stop);
      return payload;
    })
    .extend("town", { scope: "file" }, ({ payload }) => buildTown(payload));
  // In a hook, which may take longer than the first test.
  extended.beforeAll(({ town: _town }) => {});
  return extended;
}

export type TownTest = ReturnType<typeof townTest>;
