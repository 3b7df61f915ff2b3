import { z } from "zod";

const asked = z.object({ queries: z.array(z.record(z.string(), z.unknown())) });
const answers = z.object({
  results: z.array(
    z.object({ processingTimeMs: z.number(), performanceDetails: z.object({ search: z.string() }).optional() }),
  ),
});

const milliseconds = { ns: 1e-6, µs: 1e-3, ms: 1, s: 1e3 } as const;
const unitSchema = z.enum(["ns", "µs", "ms", "s"]);

/** As the server writes it: "7.55ms". */
const millisecondsOf = (text: string): number =>
  Number.parseFloat(text) * milliseconds[unitSchema.parse(text.replace(/^[\d.]+/, ""))];

/** Asks the last query for its time: the server adds up those of all queries in it. */
const askingForTimes = (body: string): string => {
  const { queries } = asked.parse(JSON.parse(body));
  const last = queries.length - 1;
  return JSON.stringify({
    queries: queries.map((query, i) => (i === last ? { ...query, showPerformanceDetails: true } : query)),
  });
};

/** What went over the line. Times are in milliseconds. */
export interface Heard {
  /** From each request to the end of its answer. */
  readonly onLine: number;
  /** What the server says that it took: whole milliseconds for each query, what is left over left out. */
  readonly server: number;
  /** The same to the microsecond. */
  readonly exactly: number;
  readonly queries: number;
  readonly letters: number;
  /** What listening took, and nobody else would have. */
  readonly aside: number;
}

const timesIn = (text: string): Pick<Heard, "server" | "exactly" | "queries" | "letters"> => {
  const { results } = answers.parse(JSON.parse(text));
  const exactly = results.flatMap(({ performanceDetails: exact }) => (exact ? [millisecondsOf(exact.search)] : []));
  return {
    server: results.reduce((sum, { processingTimeMs }) => sum + processingTimeMs, 0),
    exactly: exactly.reduce((sum, time) => sum + time, 0),
    queries: results.length,
    letters: text.length,
  };
};

const nothing: Heard = { onLine: 0, server: 0, exactly: 0, queries: 0, letters: 0, aside: 0 };

/** Hears what goes over the line to a search server. */
export const listenToLine = () => {
  const real = globalThis.fetch;
  let heard: Heard[] = [];
  globalThis.fetch = async (address, init) => {
    const before = performance.now();
    const body = typeof init?.body === "string" ? askingForTimes(init.body) : init?.body;
    const start = performance.now();
    const response = await real(address, { ...init, ...(body !== undefined && { body }) });
    const text = response.text.bind(response);
    response.text = async () => {
      const body = await text();
      const end = performance.now();
      const times = timesIn(body);
      heard.push({ ...times, onLine: end - start, aside: start - before + performance.now() - end });
      return body;
    };
    return response;
  };
  return {
    /** What was heard since it was last asked. */
    take: (): Heard => {
      const all = heard.reduce((sum, one) => {
        const add = (of: keyof Heard) => sum[of] + one[of];
        return {
          onLine: add("onLine"),
          server: add("server"),
          exactly: add("exactly"),
          queries: add("queries"),
          letters: add("letters"),
          aside: add("aside"),
        };
      }, nothing);
      heard = [];
      return all;
    },
    stop: () => {
      globalThis.fetch = real;
    },
  };
};
