import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Payload } from "payload";
import { z } from "zod";
import type { Synced, SyncOptions } from "../../search/meilisearch/sync.ts";
import type { Snapshot } from "../../search/snapshot.ts";
import { type Environment, environment } from "../environment.ts";
import { addPhotos } from "./addPhotos.ts";
import { BuildFailed, buildSite, sentenceOf } from "./buildSite.ts";
import { codeFingerprint } from "./fingerprint.ts";
import { finishSite } from "./finishSite.ts";
import { publishingTurn } from "./lock.ts";
import { londonDay } from "./londonDay.ts";
import { clearFailure, writeFailure } from "./publishFailure.ts";
import {
  currentRelease,
  goLive,
  keptReleases,
  type LeftOut,
  pruneReleases,
  type Release,
  releaseFolder,
  siteFolder,
} from "./release.ts";
import { emptyOfWithdrawn, fillSearchServer } from "./searchServer/fillSearchServer.ts";
import { takeSnapshot } from "./snapshot.ts";
import { verifySite } from "./verifySite.ts";
import { readWithdrawn, stillWithdrawn, writeWithdrawn } from "./withdrawn.ts";

interface Live {
  readonly release: Release;
  /** What it took to make the search server's index true; absent where none is set, or where it failed. */
  readonly searchServer?: Synced;
}

export type Outcome =
  | ({ readonly kind: "published" } & Live)
  /** What is live is what would be built. */
  | ({ readonly kind: "unchanged" } & Live)
  | { readonly kind: "failed"; readonly sentence: string };

/** `thorough` and `anew` are about the search server's index. */
export interface PublishOptions extends Pick<SyncOptions, "thorough" | "anew"> {
  /** Builds even where nothing has changed. */
  readonly always?: boolean;
}

// `import.meta.dirname` is undefined under Turbopack.
const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Another builder than the site's own can be named in `custom.siteBuilder` of Payload's config. */
const customSchema = z.object({ siteBuilder: z.string().default(join(root, "site", "build.ts")) });

/**
 * Publishes everything that is approved: snapshot → pages and index → live. One at a time, whoever asks. Never throws for
 * what a build can suffer: the release before stays up, and the outcome says why.
 */
export async function publish(payload: Payload, options: PublishOptions = {}): Promise<Outcome> {
  const settings = environment();
  const lock = await publishingTurn(settings.dataDir);
  try {
    const outcome = await build(payload, settings, options);
    clearFailure(settings.dataDir);
    return outcome;
  } catch (error) {
    const sentence = sentenceOf(error);
    const live = currentRelease(settings.dataDir);
    writeFailure(settings.dataDir, { at: new Date().toISOString(), sentence });
    payload.logger.error(`The site could not be built: ${sentence}${live ? " The last good one stays up." : ""}`);
    if (error instanceof BuildFailed && error.output) payload.logger.debug(error.output);
    return { kind: "failed", sentence };
  } finally {
    lock.release();
  }
}

async function build(
  payload: Payload,
  settings: Environment,
  { always = false, ...sync }: PublishOptions,
): Promise<Outcome> {
  const { dataDir } = settings;
  const began = performance.now();
  const begunAt = new Date().toISOString();
  const { siteBuilder } = customSchema.parse(payload.config.custom ?? {});
  const { snapshot, leftOut } = await takeSnapshot(payload);
  const contents = contentsOf(snapshot, siteBuilder, settings);
  const before = currentRelease(dataDir);
  tellLeftOut(payload, leftOut, before?.leftOut ?? []);
  const left = await emptyOfWithdrawn(payload, snapshot);
  const fill = (release: Release) => fillSearchServer(payload, snapshot, release, left, sync);
  if (before?.contents === contents && !always) {
    const release = { ...before, leftOut: [...leftOut] };
    goLive(dataDir, release);
    tidyWithdrawn(dataDir, { ...release, begunAt });
    return { kind: "unchanged", release, searchServer: await fill(release) };
  }

  // What a build that was killed left behind goes first: it may be what fills the disk.
  pruneReleases(dataDir);
  const id = `${begunAt.replace(/[^0-9]/g, "").slice(0, 14)}-${randomBytes(3).toString("hex")}`;
  const folder = releaseFolder(dataDir, id);
  const site = siteFolder(dataDir, id);
  try {
    mkdirSync(folder, { recursive: true });
    const snapshotFile = join(folder, "snapshot.json");
    writeFileSync(snapshotFile, JSON.stringify(snapshot));
    await buildSite({
      builder: siteBuilder,
      snapshotFile,
      outFolder: site,
      cacheFolder: join(dataDir, "cache"),
      publicUrl: settings.publicUrl,
    });
    verifySite(site, snapshot.listings.length);
    addPhotos(snapshot, join(dataDir, "media"), site);
    await finishSite(site, before && siteFolder(dataDir, before.id));
    rmSync(snapshotFile);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const release: Release = {
    id,
    begunAt,
    publishedAt: new Date().toISOString(),
    listings: snapshot.listings.length,
    contents,
    leftOut: [...leftOut],
    publicIds: [...snapshot.listings, ...snapshot.organisations].map(({ publicId }) => publicId),
  };
  goLive(dataDir, release);
  tidyWithdrawn(dataDir, release);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  payload.logger.info(`Published ${release.listings} listings in ${seconds} s.`);
  return { kind: "published", release, searchServer: await fill(release) };
}

/** Names in the log what cannot be shown, once. */
function tellLeftOut({ logger }: Payload, leftOut: readonly LeftOut[], told: readonly LeftOut[]): void {
  for (const { collection, id, title, reason } of leftOut) {
    const wasTold = told.some((one) => one.collection === collection && one.id === id && one.reason === reason);
    if (!wasTold) logger.warn(`Not shown: ${title} (${collection}). ${reason}`);
  }
}

/** The same for the same site: what is shown, on which day, built by which code. */
function contentsOf(
  snapshot: Snapshot,
  builder: string,
  { publicUrl, tilesUrl, tilesAttribution, mostSearchKb }: Environment,
): string {
  const { publishedAt, ...content } = snapshot;
  const code = codeFingerprint("site", "search", "package-lock.json");
  const day = londonDay(new Date(publishedAt));
  const settings = [publicUrl, tilesUrl, tilesAttribution, mostSearchKb];
  return createHash("sha256")
    .update(JSON.stringify([content, day, builder, code, ...settings]))
    .digest("hex");
}

function tidyWithdrawn(dataDir: string, live: Pick<Release, "begunAt" | "publicIds">): void {
  const entries = readWithdrawn(dataDir);
  if (Object.keys(entries).length === 0) return;
  const kept = new Set(keptReleases(dataDir).flatMap(({ publicIds }) => publicIds));
  const still = stillWithdrawn(entries, { begunAt: live.begunAt, publicIds: new Set(live.publicIds) }, kept);
  writeWithdrawn(dataDir, still);
}
