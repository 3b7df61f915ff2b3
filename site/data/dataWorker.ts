import { workerData } from "node:worker_threads";
import { z } from "zod";
import { readSnapshot } from "../readSnapshot.ts";
import { writeData } from "./writeData.ts";

const { snapshotFile, publicUrl, outDir, mostSearchBytes } = z
  .strictObject({ snapshotFile: z.string(), publicUrl: z.string(), outDir: z.string(), mostSearchBytes: z.number() })
  .parse(workerData);

await writeData(await readSnapshot(snapshotFile), publicUrl, outDir, mostSearchBytes);
