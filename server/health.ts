import type { ServerResponse } from "node:http";
import type { Environment } from "../cms/environment.ts";
import { currentRelease } from "../cms/publish/release.ts";
import { searchServerFor } from "../cms/publish/searchServer/searchServerState.ts";
import { sendJson } from "./internalRoutes.ts";

/** `GET /healthz`: whether there is a site to show, how old it is, and where visitors search. Needs neither Payload nor a database. */
export function sendHealth({ dataDir, searchServer }: Environment, response: ServerResponse): void {
  const live = currentRelease(dataDir);
  response.setHeader("cache-control", "no-store");
  sendJson(
    response,
    {
      status: live ? "ok" : "preparing",
      listings: live?.listings ?? 0,
      engine: searchServerFor(dataDir, searchServer) ? "meilisearch" : "embedded",
      publishedAt: live?.publishedAt ?? null,
    },
    live ? 200 : 503,
  );
}
