import type { ServerResponse } from "node:http";
import type { Environment } from "../cms/environment.ts";

type Headers = Readonly<Record<string, string>>;
type Policy = Readonly<Record<string, readonly string[]>>;

/** Where map pictures come from when no other place is set; the map asks before it loads any. */
const openStreetMapTiles = "https://tile.openstreetmap.org";

const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/** For every answer. */
export function commonHeaders({ publicUrl }: Environment): Headers {
  return {
    "x-content-type-options": "nosniff",
    // A tile server must learn which site asks, but never which listing somebody looks at.
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": "geolocation=(self), camera=(), microphone=(), payment=()",
    "cross-origin-opener-policy": "same-origin",
    ...(publicUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

/** For the public site: our own files, map pictures and the search server, and nothing that was written into a page. */
export function sitePolicy({ tilesUrl, searchServer }: Environment): string {
  return policyText({
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "img-src": ["'self'", "data:", ...tileSources(tilesUrl)],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(searchServer ? [new URL(searchServer.publicUrl).origin] : [])],
    "manifest-src": ["'self'"],
    "worker-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    // The admin shows a draft as the public will see it.
    "frame-ancestors": ["'self'"],
  });
}

/** For the admin. Next reads the nonce from this header on the request and puts it on its scripts. */
export function adminPolicy(nonce: string): string {
  return policyText({
    "default-src": ["'self'"],
    "script-src": ["'self'", `'nonce-${nonce}'`],
    // Payload's fields and editors set styles on elements.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'self'"],
  });
}

function tileSources(tilesUrl: string | undefined): string[] {
  if (!tilesUrl) return [openStreetMapTiles];
  // {s} stands for one of several servers: `https://{s}.tiles.example.org`.
  return [
    tilesUrl.replace(/^(https?:\/\/)(?:\{s\}\.)?([^/]+).*$/, (_all, protocol: string, host: string) =>
      tilesUrl.includes("{s}") ? `${protocol}*.${host}` : `${protocol}${host}`,
    ),
  ];
}

export function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
