import { createServer } from "node:http";
import { environment } from "../../cms/environment.ts";
import { answer } from "../../server/answer.ts";
import { type InternalRoute, internalRoutes, sendJson } from "../../server/internalRoutes.ts";
import { listen } from "../../server/listen.ts";
import { announceServer } from "../../server/liveServer.ts";
import { serveAdmin } from "../../server/serveAdmin.ts";
import { serveSite } from "../../server/serveSite.ts";

export interface Running {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/** The server as it runs, but for Payload and Next: the admin repeats the headers it was asked with. */
export async function run(
  dataDir: string,
  variables: Readonly<Record<string, string>> = {},
  routes: Readonly<Record<string, InternalRoute>> = {},
): Promise<Running> {
  const server = createServer();
  const port = await listen(server, "127.0.0.1", 0);
  const settings = environment({ DATA_DIR: dataDir, PORT: String(port), ...variables });
  const { token } = announceServer(dataDir, "127.0.0.1", port);
  server.on(
    "request",
    answer(settings, {
      site: serveSite(settings),
      admin: serveAdmin(settings, async (request, response) => sendJson(response, request.headers)),
      internal: internalRoutes(token, { hello: async (_body, response) => sendJson(response, {}), ...routes }),
    }),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
