import { z } from "zod";
import { boundsSchema } from "../query.ts";

const filesSchema = z.object({ index: z.string().startsWith("/"), cards: z.string().startsWith("/") });

/** The files of a directory, or of a part of one. */
export type SearchFiles = z.infer<typeof filesSchema>;

/** Which files hold which part of a directory that was cut by place. */
export const shardsFileSchema = z.object({
  format: z.literal(1),
  reachMiles: z.number().positive(),
  shards: z.array(filesSchema.extend({ bounds: boundsSchema })),
  elsewhere: filesSchema,
});
export type ShardsFile = z.infer<typeof shardsFileSchema>;
