import type { ServerResponse } from "node:http";
import { currentRelease } from "../cms/publish/release.ts";
import { sendJson } from "./internalRoutes.ts";

/** `GET /healthz`: whether there is a site to show, and how old it is. Needs neither Payload nor a database. */
export function sendHealth(dataDir: string, response: ServerResponse): void {
  const live = currentRelease(dataDir);
  response.setHeader("cache-control", "no-store");
  sendJson(
    response,
    {
      status: live ? "ok" : "preparing",
      listings: live?.listings ?? 0,
      engine: "embedded",
      publishedAt: live?.publishedAt ?? null,
    },
    live ? 200 : 503,
  );
}
