import type { PayloadRequest } from "payload";
import { environment } from "../environment.ts";
import { queuePublish } from "./queuePublish.ts";
import { readWithdrawn, writeWithdrawn } from "./withdrawn.ts";

/**
 * Takes listings or organisations down at once, before any build: their pages answer "gone", and the search and every open
 * tab leave them out. A page that is approved again comes back with the release that has it, never earlier.
 */
export async function withdraw(req: PayloadRequest, publicIds: readonly string[]): Promise<void> {
  if (publicIds.length === 0) return;
  const { dataDir } = environment();
  const at = new Date().toISOString();
  writeWithdrawn(dataDir, { ...readWithdrawn(dataDir), ...Object.fromEntries(publicIds.map((id) => [id, at])) });
  await queuePublish(req);
}
