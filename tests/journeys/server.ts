import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";

const root = join(import.meta.dirname, "../..");

const healthSchema = z.object({
  status: z.string(),
  listings: z.number(),
  engine: z.string(),
  publishedAt: z.string().nullable(),
});
type Health = z.infer<typeof healthSchema>;

/** Settings of whoever runs the tests that must not reach the server under test; an empty value counts as not set. */
const unset = {
  HOST: "",
  PUBLIC_URL: "",
  DATABASE_URL: "",
  SMTP_URL: "",
  TILES_URL: "",
  ADMIN_EMAIL: "",
  LOG_LEVEL: "",
  PAYLOAD_SECRET: "",
  MEILI_URL: "",
};

/** A server that runs as `npm start` runs it, in a process and with a data folder of its own. */
export interface Directory {
  readonly url: string;
  readonly port: number;
  readonly dataDir: string;
  /** All it has said on the console since it was last started. */
  words(): string;
  /** The one-time link that the console gives. */
  consoleLink(): string;
  health(): Promise<Health>;
  /** Ends the process without warning, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port and data; resolves when it says where it is. */
  start(): Promise<void>;
  /** Stops it and removes its data. */
  remove(): Promise<void>;
}

interface Wishes {
  readonly empty?: boolean;
  readonly settings?: Readonly<Record<string, string>>;
}

export async function startDirectory({ empty = false, settings = {} }: Wishes = {}): Promise<Directory> {
  const dataDir = mkdtempSync(join(tmpdir(), "alongside-journey-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  let running: Running | undefined;

  const directory: Directory = {
    url,
    port,
    dataDir,
    words: () => running?.words() ?? "",
    consoleLink: () => z.string().parse(/http\S+\/admin\/reset\/\S+/.exec(directory.words())?.[0]),
    health: async () => healthSchema.parse(await (await fetch(`${url}/healthz`)).json()),
    async kill() {
      await running?.end("SIGKILL");
    },
    async start() {
      running = runStart({ PORT: String(port), DATA_DIR: dataDir, ...settings }, empty ? ["--empty"] : []);
      await running.ready;
    },
    async remove() {
      await running?.end("SIGTERM");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  await directory.start();
  return directory;
}

interface Running {
  words(): string;
  /** Resolves when the server says where it is; rejects with its words where it ends before. */
  readonly ready: Promise<void>;
  /** Resolves to the exit code. */
  readonly ended: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<void>;
}

/** Runs `scripts/start.ts` itself, without npm between, so that a signal reaches the server. */
export function runStart(settings: Readonly<Record<string, string>>, options: readonly string[] = []): Running {
  const child = runScript("start", settings, options);
  let words = "";
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();
  const hear = (chunk: Buffer) => {
    words += chunk;
    if (/^Looking after it: /m.test(words)) resolve();
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = once(child, "close").then(([code]) => {
    reject(new Error(`The server ended before it was ready:\n${words}`));
    return code;
  });
  // Whoever starts a server that must not start waits for `ended` alone.
  ready.catch(() => {});
  return {
    words: () => words,
    ready,
    ended,
    async end(signal) {
      child.kill(signal);
      await ended;
    },
  };
}

/** What a script said and how it ended, run to its end. */
export async function runToEnd(
  script: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[],
): Promise<{ code: number | null; words: string }> {
  const child = runScript(script, settings, options);
  let words = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (words += chunk));
  const [code] = await once(child, "close");
  return { code, words };
}

const runScript = (
  script: string,
  settings: Readonly<Record<string, string>>,
  options: readonly string[],
): ChildProcess =>
  spawn(process.execPath, [join(root, "scripts", `${script}.ts`), ...options], {
    cwd: root,
    env: { ...process.env, ...unset, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.number() }).parse(server.address());
  server.close();
  await once(server, "close");
  return port;
}
