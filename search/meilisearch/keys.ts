import { type KeyCreation, type Meilisearch, MeilisearchApiError } from "meilisearch";
import { z } from "zod";
import { clientFor, hastyClientFor, type MeilisearchConnection } from "./connection.ts";
import { MeilisearchFailed, plainly } from "./failure.ts";
import { nextName } from "./rebuild.ts";
import { sha256Of } from "./sha256.ts";

/** The keys that we make ourselves with the server's master or admin key, each for what it is needed for and no more. */
export interface Keys {
  /** For everybody's browser: searches this index, and can do nothing else. */
  readonly search: string;
  /** For publishing: writes this index and the one it is rebuilt in. */
  readonly write: string;
}

/** Older servers lack something that we ask for. */
const oldest = { major: 1, minor: 50 };
const versionSchema = z.object({ pkgVersion: z.string().regex(/^\d+\.\d+/) });

/** Whether the server is there, is one that we can use, and accepts the key; throws in a sentence where not. */
export function checkServer(connection: MeilisearchConnection): Promise<void> {
  return plainly(async () => {
    const answer = versionSchema.safeParse(await hastyClientFor(connection).getVersion());
    if (!answer.success) throw new MeilisearchFailed("what answers at its address is not Meilisearch.");
    const { pkgVersion } = answer.data;
    const [major = 0, minor = 0] = pkgVersion.split(".").map(Number);
    if (major === oldest.major && minor >= oldest.minor) return;
    throw new MeilisearchFailed(
      `it is Meilisearch ${pkgVersion}, which this directory cannot use. Install ${oldest.major}.${oldest.minor} or a later ${oldest.major}.x.`,
    );
  });
}

/** Finds or makes the keys for an index. The connection's own key is the server's master key or one that may make keys. */
export function keysFor(connection: MeilisearchConnection): Promise<Keys> {
  const { index } = connection;
  return plainly(async () => {
    await checkServer(connection);
    const client = clientFor(connection);
    return {
      search: await findOrMake(client, {
        uid: await uidFor("search", index),
        name: `Search ${index}`,
        description: "Searches this index and can do nothing else. Given to everybody's browser.",
        actions: ["search"],
        indexes: [index],
        expiresAt: null,
      }),
      write: await findOrMake(client, {
        uid: await uidFor("write", index),
        name: `Write ${index}`,
        description: "Keeps this index true when the directory publishes.",
        actions: ["documents.*", "indexes.*", "settings.*", "tasks.get"],
        indexes: [index, nextName(index)],
        expiresAt: null,
      }),
    };
  });
}

type Wanted = KeyCreation & { readonly uid: string };

async function findOrMake(client: Meilisearch, wanted: Wanted): Promise<string> {
  const found = await unless("api_key_not_found", () => client.getKey(wanted.uid));
  if (found && rightsOf(found) === rightsOf(wanted)) return found.key;
  if (found) await client.deleteKey(found.uid);
  // Another process may have made it a moment ago.
  const made = await unless("api_key_already_exists", () => client.createKey(wanted));
  return (made ?? (await client.getKey(wanted.uid))).key;
}

const rightsOf = ({ actions, indexes, expiresAt }: Pick<KeyCreation, "actions" | "indexes" | "expiresAt">): string =>
  JSON.stringify([[...actions].sort(), [...indexes].sort(), expiresAt ?? null]);

async function unless<T>(code: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === code) return undefined;
    throw error;
  }
}

/** The same key for the same index, whoever asks: a UUID made of its name. */
async function uidFor(purpose: string, index: string): Promise<string> {
  const hex = await sha256Of(`alongside ${purpose} ${index}`, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
