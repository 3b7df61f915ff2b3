import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "../cms/environment.ts";
import { adminPolicy } from "./headers.ts";
import { ownHost } from "./ownHost.ts";

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export const isAdminPath = (pathname: string): boolean => /^\/(?:admin|api|_next)(?:\/|$)/.test(pathname);

/** Answers for `/admin`, `/api` and `/_next` through Next, under a policy whose nonce is new for every request. */
export function serveAdmin(settings: Environment, next: RequestHandler): RequestHandler {
  return async (request, response) => {
    const path = request.url ?? "/";
    const host = ownHost(settings, request.headers.host, path);
    if (host.kind === "strange") {
      response.writeHead(421, { "content-type": "text/plain; charset=utf-8" });
      response.end(
        `This directory is looked after at ${settings.publicUrl}/admin. If this is the right address, set PUBLIC_URL to it.\n`,
      );
      return;
    }
    if (host.kind === "elsewhere" && request.method === "GET" && path.startsWith("/admin")) {
      response.writeHead(302, { location: host.url }).end();
      return;
    }
    const policy = adminPolicy(randomBytes(16).toString("base64"));
    request.headers["content-security-policy"] = policy;
    response.setHeader("content-security-policy", policy);
    await next(request, response);
  };
}
