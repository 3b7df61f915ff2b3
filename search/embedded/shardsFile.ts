import * as z from "zod/mini";
import { boundsSchema } from "../query.ts";

const ownPath = z.string().check(z.startsWith("/"));
const filesSchema = z.object({ index: ownPath, cards: ownPath });

/** The files of a directory, or of a part of one. */
export type SearchFiles = z.infer<typeof filesSchema>;

/** Which files hold which part of a directory that was cut by place. */
export const shardsFileSchema = z.object({
  format: z.literal(1),
  reachMiles: z.number().check(z.positive()),
  shards: z.array(z.extend(filesSchema, { bounds: boundsSchema })),
  elsewhere: filesSchema,
});
export type ShardsFile = z.infer<typeof shardsFileSchema>;
