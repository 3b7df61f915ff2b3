import { z } from "zod";
import { type Text, webAddress } from "../../search/record.ts";

type Stored<T> = T | null | undefined;

/** Text that has English; Welsh alone is not shown yet. */
export function textOf(words: Stored<{ en?: Stored<string>; cy?: Stored<string> }>): Text | undefined {
  const en = words?.en?.trim();
  const cy = words?.cy?.trim();
  return en ? { en, ...(cy && { cy }) } : undefined;
}

export const lineOf = (line: Stored<string>): string | undefined => line?.trim() || undefined;

/** The day of a stored date, whatever the hour beside it. */
export const dayOf = (date: Stored<string>): string | undefined => date?.slice(0, 10) || undefined;

export const webAddressOf = (address: Stored<string>): string | undefined => webAddress.safeParse(address).data;

export const emailOf = (address: Stored<string>): string | undefined => z.email().safeParse(address).data;

/** Without the keys that have no value, which the public record leaves out. */
export function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], null> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]: Exclude<T[K], null>;
  };
}
