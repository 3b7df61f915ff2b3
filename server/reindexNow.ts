import {
  type ReindexReport,
  type ReindexRequest,
  reindexReportSchema,
} from "../cms/publish/searchServer/reindexReport.ts";
import { lockData } from "./dataLock.ts";
import { findLiveServer } from "./liveServer.ts";

/** Checks or repairs the search server's index by the live server where there is one, else in this process. */
export async function reindexNow(dataDir: string, request: ReindexRequest): Promise<ReindexReport> {
  const server = await findLiveServer(dataDir);
  if (server) return reindexReportSchema.parse(await (await server.post("reindex", request)).json());
  const lock = lockData(dataDir);
  const [{ getPayload }, { default: config }, { reindex }] = await Promise.all([
    import("payload"),
    import("../cms/payload.config.ts"),
    import("../cms/publish/searchServer/reindex.ts"),
  ]);
  const payload = await getPayload({ config });
  try {
    return await reindex(payload, request);
  } finally {
    await payload.destroy();
    lock.release();
  }
}
