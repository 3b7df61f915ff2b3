import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { tokenHeader } from "./liveServer.ts";

/** Work that a command line hands over. It gets the request's JSON and answers as it likes, streaming too. */
export type InternalRoute = (body: unknown, response: ServerResponse) => Promise<void>;

/** Answers `POST /internal/<name>` for callers that can read the data directory; for anybody else there is nothing here. */
export function internalRoutes(token: string, routes: Readonly<Record<string, InternalRoute>>) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const name = request.url?.slice("/internal/".length) ?? "";
    const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
    if (request.method !== "POST" || !route || !isToken(request.headers[tokenHeader], token)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("cache-control", "no-store");
    await route(await json(request), response);
  };
}

function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== "string") return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify(body));
}
