import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import type { MeilisearchConnection } from "../../../search/meilisearch/connection.ts";

/** What it does with a question. */
type Manner = "answers" | "hangs" | "hangs up" | "answers HTML" | "breaks off";

interface AskedOfMeilisearch {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
  /** What listings were to be found by. */
  readonly words: readonly string[];
}

export interface FakeMeilisearch extends MeilisearchConnection {
  manner: Manner;
  /** How long it takes to answer, by the words it was asked. */
  delay: (words: readonly string[]) => number;
  readonly asked: AskedOfMeilisearch[];
  /** The words of what it has answered. */
  readonly answered: (readonly string[])[];
  close(): Promise<void>;
}

const questionSchema = z.object({
  queries: z.array(z.object({ q: z.string(), limit: z.number().optional(), showRankingScore: z.boolean().optional() })),
});
type Question = z.infer<typeof questionSchema>;

const anyOrigin = {
  "access-control-allow-origin": "*",
  "access-control-allow-headers": "*",
  "access-control-allow-methods": "*",
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
};

/** A server that finds the same listings whatever it is asked, so that one sees who has answered. */
export async function fakeMeilisearch(publicIds: readonly string[]): Promise<FakeMeilisearch> {
  const hits = publicIds.map((publicId) => ({ publicId, _rankingScore: 1 }));
  const answerTo = ({ queries }: Question): string => {
    // A search is asked in parts that have no listing in common: the first part has them all.
    const first = queries.find(({ limit, showRankingScore }) => limit !== 0 && !showRankingScore);
    const results = queries.map((query) => {
      const found = query === first || query.showRankingScore ? hits : [];
      const estimatedTotalHits = query.limit === 0 ? hits.length : found.length;
      return { hits: found, estimatedTotalHits, facetDistribution: {}, processingTimeMs: 0 };
    });
    return JSON.stringify({ results });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", url: path = "", headers } = request;
    if (method === "OPTIONS") return void response.writeHead(204, anyOrigin).end();
    const body = await readBody(request);
    const question = questionSchema.parse(JSON.parse(body));
    const words = question.queries.map(({ q }) => q.trim());
    fake.asked.push({ method, path, headers, body, words });
    const { manner } = fake;
    const delay = fake.delay(words);
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    if (manner === "hangs") return;
    if (manner === "hangs up") return void request.socket.destroy();
    if (manner === "answers HTML") {
      response.writeHead(200, { ...anyOrigin, "content-type": "text/html" }).end("<!doctype html><h1>Welcome</h1>");
      return;
    }
    const json = answerTo(question);
    response.writeHead(200, { ...anyOrigin, "content-type": "application/json", "content-length": json.length });
    if (manner === "breaks off") {
      response.write(json.slice(0, json.length / 2), () => request.socket.destroy());
      return;
    }
    response.end(json, () => fake.answered.push(words));
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  const fake: FakeMeilisearch = {
    url: `http://127.0.0.1:${address.port}`,
    apiKey: "only-to-search",
    index: "listings",
    manner: "answers",
    delay: () => 0,
    asked: [],
    answered: [],
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return fake;
}
