import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

export interface Lock {
  release(): void;
}

/**
 * Takes the lock that `file` stands for, or undefined where somebody has it: another process, or this one.
 * The operating system lets go of it when its holder ends, however it ends, so no lock is ever left behind.
 */
export function takeLock(file: string): Lock | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database.close();
    if (error instanceof Error && /locked/.test(error.message)) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

/** The turn to change what is public, one at a time, in whichever process; undefined while somebody has it. */
export const publishingTurnNow = (dataDir: string): Lock | undefined => takeLock(join(dataDir, "publish.lock"));

/** Waits for that turn. */
export async function publishingTurn(dataDir: string): Promise<Lock> {
  for (;;) {
    const lock = publishingTurnNow(dataDir);
    if (lock) return lock;
    await wait(100);
  }
}
