import * as z from "zod/mini";
import { stemOf } from "../text/words.ts";

const alikeSchema = z.record(z.string().check(z.regex(/^[a-z-]+$/)), z.array(z.string().check(z.regex(/^[a-z0-9]+$/))));

/**
 * Words that mean alike where somebody looks for help: "hubby" and "husband", "skint" and "broke". Read from `alike.json`,
 * which anybody can edit: the name of a group, and its words. What is given are the groups, of words without endings.
 * @throws Error that names the group that cannot be used.
 */
export const readAlike = (file: unknown): readonly (readonly string[])[] => {
  const { data, error } = alikeSchema.safeParse(file);
  if (!data) throw new Error(`alike.json cannot be used.\n${z.prettifyError(error)}`);
  return Object.values(data).map((words) => [...new Set(words.map(stemOf))]);
};
