import type { Environment } from "../cms/environment.ts";

const loopback = new Set(["localhost", "127.0.0.1", "[::1]"]);

export type HostAnswer =
  | { readonly kind: "ours" }
  /** The right server under another of its names, where a login would not be remembered. */
  | { readonly kind: "elsewhere"; readonly url: string }
  /** Not a name of this server: a page of somebody else's may be trying to reach it through a visitor's browser. */
  | { readonly kind: "strange" };

/** Whether the admin may answer under the name a request came with. */
export function ownHost(
  { publicUrl, host: listening }: Environment,
  host: string | undefined,
  path: string,
): HostAnswer {
  const own = new URL(publicUrl);
  if (!host || host === own.host) return { kind: "ours" };
  const name = host.replace(/:\d+$/, "").toLowerCase();
  // A proxy on this machine commonly asks by a loopback name.
  if (loopback.has(name))
    return loopback.has(own.hostname) ? { kind: "elsewhere", url: publicUrl + path } : { kind: "ours" };
  return name === listening ? { kind: "elsewhere", url: publicUrl + path } : { kind: "strange" };
}
