import { z } from "zod";

/** Where the site is told which search server to ask, if any. Never cached: it changes when that server fails or is back. */
export const searchServerFile = "/search/server.json";

/** `null`: there is none, or what it has is not what the site has. Its key searches one index and can do nothing else. */
export const searchServerSchema = z
  .strictObject({ url: z.url({ protocol: /^https?$/ }), apiKey: z.string().min(1), index: z.string().min(1) })
  .nullable();
export type SearchServer = z.infer<typeof searchServerSchema>;
