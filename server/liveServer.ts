import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const announcementSchema = z.strictObject({
  /** Where it listens, as seen from this machine. */
  url: z.url(),
  pid: z.int(),
  /** Proves that a caller may read the data directory. */
  token: z.string().min(32),
});
export type Announcement = z.infer<typeof announcementSchema>;

const serverFile = (dataDir: string): string => join(dataDir, "server.json");
export const tokenHeader = "x-alongside-token";

/** An address to reach ourselves at: who listens on every address is reached over loopback. */
function localUrl(host: string, port: number): string {
  if (host === "0.0.0.0" || host === "::") return `http://127.0.0.1:${port}`;
  return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
}

export function announceServer(dataDir: string, host: string, port: number): Announcement {
  const announcement = { url: localUrl(host, port), pid: process.pid, token: randomBytes(32).toString("hex") };
  rmSync(serverFile(dataDir), { force: true });
  writeFileSync(serverFile(dataDir), JSON.stringify(announcement), { mode: 0o600 });
  return announcement;
}

export const withdrawAnnouncement = (dataDir: string): void => rmSync(serverFile(dataDir), { force: true });

export interface LiveServer {
  readonly url: string;
  /** Hands work to `/internal/<path>`. The answer may stream. Rejects with a sentence where the server stops before it answers. */
  post(path: string, body?: unknown): Promise<Response>;
}

/** The server that has this data directory open, for command lines to hand their work to; undefined where none is up. */
export async function findLiveServer(dataDir: string): Promise<LiveServer | undefined> {
  const announcement = readAnnouncement(dataDir);
  if (!announcement) return undefined;
  const { url, token } = announcement;
  const post = (path: string, body: unknown = {}) =>
    fetch(`${url}/internal/${path}`, {
      method: "POST",
      headers: { [tokenHeader]: token, "content-type": "application/json" },
      body: JSON.stringify(body),
    }).catch((cause: unknown) => {
      throw new Error("The server stopped before it was done. Start it again, then try this again.", { cause });
    });
  // The file outlives a server that was killed, and its port may be somebody else's by now.
  const answer = await post("hello").catch(() => undefined);
  return answer?.ok ? { url, post } : undefined;
}

function readAnnouncement(dataDir: string): Announcement | undefined {
  try {
    return announcementSchema.parse(JSON.parse(readFileSync(serverFile(dataDir), "utf8")));
  } catch {
    return undefined;
  }
}
