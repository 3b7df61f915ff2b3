import { createLocalReq, type Payload } from "payload";
import { mappingNamed } from "../cms/import/chooseMapping.ts";
import { importFile } from "../cms/import/importFile.ts";
import { type ImportMessage, importRequestSchema } from "../cms/import/importMessage.ts";
import { ImportError } from "../cms/import/read/decode.ts";
import type { InternalRoute } from "./internalRoutes.ts";

/** Imports what a command line hands over, one file after another, and tells how far it is. */
export function importRoute(payload: Payload): InternalRoute {
  let last: Promise<unknown> = Promise.resolve();
  return async (body, response) => {
    const { mapping, dryRun, csv } = importRequestSchema.parse(body);
    response.writeHead(200, { "content-type": "application/x-ndjson; charset=utf-8" });
    const say = (message: ImportMessage): boolean => response.write(`${JSON.stringify(message)}\n`);
    const work = last.then(async () => {
      const req = await createLocalReq({}, payload);
      const onProgress = (done: number, of: number) => say({ done, of });
      return importFile(req, Buffer.from(csv, "base64"), mappingNamed(mapping), { dryRun, onProgress });
    });
    last = work.catch(() => {});
    try {
      say({ report: await work });
    } catch (error) {
      if (!(error instanceof ImportError)) payload.logger.error({ err: error, msg: "An import broke off." });
      say({ failed: error instanceof Error ? error.message : String(error) });
    }
    response.end();
  };
}
