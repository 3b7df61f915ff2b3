import * as z from "zod/mini";

/** Where the site is told which search server to ask, if any. Never cached: it changes when that server fails or is back. */
export const searchServerFile = "/search/server.json";

const filled = z.string().check(z.minLength(1));

/** `null`: there is none, or it is not right to search there now. Its key searches one index and can do nothing else. */
export const searchServerSchema = z.nullable(
  z.strictObject({ url: z.url({ protocol: /^https?$/ }), apiKey: filled, index: filled }),
);
export type SearchServer = z.infer<typeof searchServerSchema>;
