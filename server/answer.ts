import type { IncomingMessage, ServerResponse } from "node:http";
import type { Environment } from "../cms/environment.ts";
import { commonHeaders, setHeaders, sitePolicy } from "./headers.ts";
import { sendHealth } from "./health.ts";
import { plainPage } from "./plainPage.ts";
import { isAdminPath, type RequestHandler } from "./serveAdmin.ts";

export interface Parts {
  readonly site: (request: IncomingMessage, response: ServerResponse) => void;
  readonly admin: RequestHandler;
  readonly internal: RequestHandler;
}

/** Who answers what: one port for the site, the admin and the command lines. */
export function answer(settings: Environment, { site, admin, internal }: Parts) {
  const common = commonHeaders(settings);
  const policy = sitePolicy(settings);
  const route = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // A path that is no path ("//", "*") is the site's to turn down.
    const pathname = URL.parse(request.url ?? "/", "http://site")?.pathname ?? "/";
    if (isAdminPath(pathname)) return admin(request, response);
    response.setHeader("content-security-policy", policy);
    if (pathname.startsWith("/internal/")) return internal(request, response);
    if (pathname === "/healthz") return sendHealth(settings, response);
    return site(request, response);
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    setHeaders(response, common);
    route(request, response).catch((error: unknown) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "content-type": "text/html; charset=utf-8" }).end(plainPage("busy"));
    });
  };
}
