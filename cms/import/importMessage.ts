import { z } from "zod";
import { reportSchema } from "./report.ts";

/** What a server says while it imports, a line of JSON each; the last one is the report or why there is none. */
export const importMessageSchema = z.union([
  z.strictObject({ done: z.int(), of: z.int() }),
  z.strictObject({ report: reportSchema }),
  z.strictObject({ failed: z.string() }),
]);
export type ImportMessage = z.infer<typeof importMessageSchema>;

export const importRequestSchema = z.strictObject({
  mapping: z.string(),
  dryRun: z.boolean(),
  /** The file's bytes. */
  csv: z.base64(),
});
export type ImportRequest = z.infer<typeof importRequestSchema>;
