import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { environmentOfChild } from "../environment.ts";

/** The site's builder ran out of disk, broke, or left something out. Its message is a sentence for people. */
export class BuildFailed extends Error {
  /** What the builder said, for the log. */
  readonly output: string;

  constructor(sentence: string, output = "") {
    super(sentence);
    this.name = "BuildFailed";
    this.output = output;
  }
}

export interface BuildOptions {
  /** The script that builds: `--snapshot FILE --out DIR --cache DIR`. */
  readonly builder: string;
  readonly snapshotFile: string;
  readonly outFolder: string;
  /** What it may keep from one build to the next. */
  readonly cacheFolder: string;
  readonly publicUrl: string;
}

const longestOutput = 20_000;

/** Builds the static site in a process of its own, so that neither its memory nor its mistakes are the server's. */
export async function buildSite({
  builder,
  snapshotFile,
  outFolder,
  cacheFolder,
  publicUrl,
}: BuildOptions): Promise<void> {
  const child = spawn(
    process.execPath,
    [builder, "--snapshot", snapshotFile, "--out", outFolder, "--cache", cacheFolder],
    {
      env: environmentOfChild({ PUBLIC_URL: publicUrl, NODE_ENV: "production" }),
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  let output = "";
  const keep = (chunk: Buffer) => {
    output = (output + chunk).slice(-longestOutput);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<string>((resolve) => {
    child.on("error", ({ message }) => resolve(message));
    child.on("close", (code, signal) => resolve(code === 0 ? "" : (signal ?? `code ${code}`)));
  });
  const stop = () => child.kill();
  process.on("exit", stop);
  const problem = await ended;
  process.off("exit", stop);
  if (problem) throw new BuildFailed(sentenceFor(`${problem}\n${output}`), output);
}

/** What went wrong, in words for whoever runs the directory. */
export function sentenceFor(problem: string): string {
  if (/ENOSPC|no space left|disk is full|SQLITE_FULL/i.test(problem)) {
    return "the disk is full. Free some space; it is tried again by itself.";
  }
  if (/heap out of memory|SIGKILL|ENOMEM/.test(problem)) {
    return "the machine ran out of memory. Close other programs or give it more; it is tried again by itself.";
  }
  const told = /The site could not be built\. (.+)/.exec(problem)?.[1];
  const said = told ?? problem.split("\n").find((line) => /\S/.test(line) && /error/i.test(line)) ?? "";
  const cause = stripVTControlCharacters(said).trim().slice(0, 200);
  return cause
    ? `${cause.replace(/[.:]?$/, ".")} It is tried again by itself.`
    : "the builder stopped. It is tried again by itself.";
}

/** The sentence in an error of any origin. */
export const sentenceOf = (error: unknown): string =>
  error instanceof BuildFailed
    ? error.message
    : sentenceFor(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
