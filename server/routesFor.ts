import type { Payload } from "payload";
import { publish } from "../cms/publish/publish.ts";
import { reindex } from "../cms/publish/searchServer/reindex.ts";
import { reindexRequestSchema } from "../cms/publish/searchServer/reindexReport.ts";
import { importRoute } from "./importRoute.ts";
import { type InternalRoute, sendJson } from "./internalRoutes.ts";

/** The work that command lines may hand to the server. */
export function routesFor(payload: Payload): Readonly<Record<string, InternalRoute>> {
  return {
    hello: async (_body, response) => sendJson(response, { pid: process.pid }),
    import: importRoute(payload),
    reindex: async (body, response) => sendJson(response, await reindex(payload, reindexRequestSchema.parse(body))),
    publish: async (_body, response) => sendJson(response, await publish(payload, { always: true })),
  };
}
