import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Environment } from "../cms/environment.ts";
import { searchServerFor, stateFile } from "../cms/publish/searchServer/searchServerState.ts";
import { readWithdrawn, type Withdrawn, withdrawnFile } from "../cms/publish/withdrawn.ts";
import { searchServerFile } from "../search/meilisearch/serverFile.ts";
import { languageOfPath } from "../search/paths.ts";
import { fileCache } from "./fileCache.ts";
import { sendJson } from "./internalRoutes.ts";
import { hashed, type LiveSite, liveSite } from "./liveSite.ts";
import { plainPage } from "./plainPage.ts";

/** Answers for the public site from the live release on disk. It needs neither Payload nor a database. */
export function serveSite({ dataDir, searchServer: settings }: Environment) {
  const live = liveSite(dataDir);
  const withdrawn = fileCache(withdrawnFile(dataDir), () => readWithdrawn(dataDir));
  const searchServer = fileCache(stateFile(dataDir), () => searchServerFor(dataDir, settings));

  return (request: IncomingMessage, response: ServerResponse) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const url = URL.parse(request.url ?? "/", "http://site");
    if (!url) return sendPage(response, 404, plainPage("notFound"));
    const { pathname, search } = url;
    if (pathname === "/withdrawn.json") return sendWithdrawn(response, withdrawn());
    if (pathname === searchServerFile) return sendFresh(response, searchServer());
    const site = live();
    if (!site) return sendPage(response, 503, plainPage("preparing", languageOfPath(pathname)));
    if (isWithdrawn(pathname, withdrawn())) return sendGone(response, site, pathname);
    const to = newAddress(site, pathname);
    if (to) {
      response.writeHead(301, { location: to + search, "cache-control": "no-cache" }).end();
      return;
    }
    site.serve(request, response, () => serveEarlier(site, pathname, request, response));
  };
}

function sendWithdrawn(response: ServerResponse, withdrawn: Withdrawn): void {
  const instants = Object.values(withdrawn).sort();
  sendFresh(response, { publicIds: Object.keys(withdrawn), at: instants.at(-1) ?? null });
}

/** What changes without a release, and counts at once. */
function sendFresh(response: ServerResponse, body: unknown): void {
  response.setHeader("cache-control", "no-store");
  sendJson(response, body);
}

/** `/listings/<slug>-<publicId>/`, organisations alike, in both languages, and what lies under them. */
const recordPath = /^(?:\/cy)?\/(?:listings|organisations)\/(?:[^/]*-)?([0-9a-z]{8})(?:\/|$)/;

function isWithdrawn(pathname: string, withdrawn: Withdrawn): boolean {
  const publicId = recordPath.exec(pathname)?.[1];
  return publicId !== undefined && Object.hasOwn(withdrawn, publicId);
}

/** Where a redirect or a forgotten slash at the end leads, if anywhere. */
function newAddress({ redirects, folder }: LiveSite, pathname: string): string | undefined {
  const slashed = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const moved = redirects.get(slashed) ?? movedInWelsh(redirects, slashed);
  if (moved) return moved;
  const isPage = slashed !== pathname && /^(?:\/[\w-]+)+$/.test(pathname);
  return isPage && existsSync(join(folder, pathname, "index.html")) ? slashed : undefined;
}

/** A redirect is told once; the Welsh pages moved with it. */
function movedInWelsh(redirects: LiveSite["redirects"], path: string): string | undefined {
  const to = path.startsWith("/cy/") ? redirects.get(path.slice("/cy".length)) : undefined;
  return to && `/cy${to}`;
}

function serveEarlier(site: LiveSite, pathname: string, request: IncomingMessage, response: ServerResponse) {
  const notFound = () =>
    sendPage(response, 404, ownPage(site, pathname, "404") ?? plainPage("notFound", languageOfPath(pathname)));
  if (!hashed.test(pathname)) return notFound();
  const ask = site.earlier.reduceRight<() => void>((next, serve) => () => serve(request, response, next), notFound);
  ask();
}

const sendGone = (response: ServerResponse, site: LiveSite, pathname: string): void =>
  sendPage(response, 410, ownPage(site, pathname, "410") ?? plainPage("gone", languageOfPath(pathname)));

/** A page of the site itself, in the visitor's language where there is one. */
function ownPage({ folder }: LiveSite, pathname: string, name: string): string | undefined {
  const file = [
    join(folder, languageOfPath(pathname) === "cy" ? "cy" : "", `${name}.html`),
    join(folder, `${name}.html`),
  ].find(existsSync);
  return file && readFileSync(file, "utf8");
}

function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
}
