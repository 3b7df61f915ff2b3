import { workerData } from "node:worker_threads";
import { z } from "zod";
import { readSnapshot } from "../readSnapshot.ts";
import { writeData } from "./writeData.ts";

const { snapshotFile, publicUrl, outDir } = z
  .strictObject({ snapshotFile: z.string(), publicUrl: z.string(), outDir: z.string() })
  .parse(workerData);

await writeData(await readSnapshot(snapshotFile), publicUrl, outDir);
