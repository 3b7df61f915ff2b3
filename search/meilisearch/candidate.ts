import type { Hit } from "./answerSchema.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

/** What tells a listing apart, counts it and places it: all that is needed of most listings that are found. */
export type Candidate = Pick<Hit, "publicId" | "lat" | "lng" | "row" | "languages" | "serves" | "timetable">;

/** Meilisearch counts no value that is longer. */
const longest = 460;
const lettersOfId = 8;
const list = (values: readonly string[] = []): string => values.join(",");

/**
 * A candidate as one value of a facet: a thousand of these are told in the time of fifty documents. Absent where it is too
 * long; then the server has to count.
 */
export const packCandidate = (told: Candidate): string | undefined => {
  const { publicId, lat, lng, row, languages, serves, timetable } = told;
  const place = `${lat ?? ""}|${lng ?? ""}|${list(serves)}`;
  const text = `${publicId}${row}|${list(languages)}|${place}${timetable === undefined ? "" : `|${timetable}`}`;
  return text.length > longest ? undefined : text;
};

const unlist = (text: string): string[] => (text === "" ? [] : text.split(","));

/** What of a candidate tells whether it is among the results. */
export const rowOfCandidate = (text: string): { row: string; languages: string[] } => {
  const end = text.indexOf("|");
  return { row: text.slice(lettersOfId, end), languages: unlist(text.slice(end + 1, text.indexOf("|", end + 1))) };
};

const degrees = (text = ""): number | undefined => {
  if (text === "") return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new MeilisearchUnavailable("version");
  return number;
};

export const idOfCandidate = (text: string): string => {
  const publicId = text.slice(0, lettersOfId);
  if (!/^[0-9a-z]{8}$/.test(publicId)) throw new MeilisearchUnavailable("version");
  return publicId;
};

export const unpackCandidate = (text: string): Candidate => {
  const [, , lat, lng, serves = "", timetable] = text.split("|");
  return {
    publicId: idOfCandidate(text),
    lat: degrees(lat),
    lng: degrees(lng),
    ...rowOfCandidate(text),
    serves: unlist(serves),
    timetable,
  };
};
