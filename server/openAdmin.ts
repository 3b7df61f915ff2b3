import next from "next";
import type { Environment } from "../cms/environment.ts";
import type { RequestHandler } from "./serveAdmin.ts";

export interface Admin {
  readonly handle: RequestHandler;
  close(): Promise<void>;
}

/** Next's handler for the admin and the API. Payload must be up before: Next then uses that very one. */
export async function openAdmin(dir: string, { host, port }: Environment): Promise<Admin> {
  const app = next({ dev: false, dir, hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return { handle: (request, response) => handle(request, response), close: () => app.close() };
}
