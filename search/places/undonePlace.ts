import { foldName } from "./foldName.ts";

const group = "near:";
/** As `undoneName` of the query allows. */
const longestName = 50;

const hyphened = (text: string): string => foldName(text).replaceAll(" ", "-");

/** How a place in the words is named where it is undone, "near:sale": these words are no place any more, others may be. */
export const nameOfSaidPlace = (said: string): string => `${group}${hyphened(said).slice(0, longestName)}`;

/** Whether it is a place that was undone. */
export const isOfPlace = (undone: string): boolean => undone.startsWith(group);

/** Whether the words name the place that was undone, with what else they say. */
export const saysPlace = (text: string, undone: string): boolean =>
  `-${hyphened(text)}`.includes(undone.replace(group, "-"));

/** Whether a name, or what it is a part of, was undone: where "Sale, Cheshire" was, "Sale" is too. */
export const isPlaceUndone = (said: string, undone: readonly string[]): boolean =>
  undone.some((name) => isOfPlace(name) && `${name.replace(group, "-")}-`.includes(`-${hyphened(said)}-`));
