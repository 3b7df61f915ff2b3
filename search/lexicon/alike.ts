import { z } from "zod/mini";
import { stemOf } from "../text/words.ts";
import content from "./alike.json" with { type: "json" };

const alikeSchema = z.record(z.string().check(z.regex(/^[a-z-]+$/)), z.array(z.string().check(z.regex(/^[a-z0-9]+$/))));

/**
 * Words that mean alike where somebody looks for help: "hubby" and "husband", "skint" and "broke". Read from `alike.json`,
 * which anybody can edit: the name of a group, and its words.
 * @throws Error that names the group that cannot be used.
 */
export const readAlike = (file: unknown): ReadonlyMap<string, readonly string[]> => {
  const { data, error } = alikeSchema.safeParse(file);
  if (!data) throw new Error(`alike.json cannot be used.\n${z.prettifyError(error)}`);
  const groups = new Map<string, string[]>();
  for (const [group, words] of Object.entries(data)) {
    for (const stem of new Set(words.map(stemOf))) groups.set(stem, [...(groups.get(stem) ?? []), `=${group}`]);
  }
  return groups;
};

const groups = readAlike(content);

/** The groups that a word without its ending is in, as features. */
export const groupsOf = (stem: string): readonly string[] => groups.get(stem) ?? [];
