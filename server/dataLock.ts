import { join } from "node:path";
import { type Lock, takeLock } from "../cms/publish/lock.ts";
import { CannotStart } from "./listen.ts";

/** Takes the data directory for this process alone; throws in a sentence where another has it. */
export function lockData(dataDir: string): Lock {
  const lock = takeLock(join(dataDir, "alongside.lock"));
  if (lock) return lock;
  throw new CannotStart(
    `Alongside is already running with the data in ${dataDir}. Stop it first, or use another folder: DATA_DIR=./other-data npm start`,
  );
}
