import { meanings } from "#meanings";
import { strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import type { Phrasebook } from "../lexicon/phrasebook.ts";
import { namesIn } from "../match/layout.ts";
import { letters } from "./letters.ts";
import { rowLayout } from "./row.ts";
import { MeilisearchUnavailable } from "./unavailable.ts";

/** All that is known of a listing but for its words: what tells it apart, counts it, places it and puts it in order. */
export interface Facts {
  readonly publicId: string;
  /** As `packRow` packs it, for these languages. */
  readonly row: string;
  readonly languages: readonly string[];
  readonly lat?: number | undefined;
  readonly lng?: number | undefined;
  readonly serves: readonly string[];
  /** As `packTimetable` packs it. */
  readonly timetable: string;
  /** How well it answers to concepts. */
  readonly strengths: Readonly<Record<ConceptId, number>>;
}

const lettersOfId = 8;

/** Two letters have room for so many, with their strengths. */
const mostConcepts = letters.length ** 2 / strengthSteps;

interface KnownConcepts {
  /** Of these words: in a browser they come after the first search. */
  readonly book: Phrasebook;
  /** A concept is told by its place here. */
  readonly ids: readonly ConceptId[];
  readonly numbers: ReadonlyMap<ConceptId, number>;
  /** Six letters that tell of all concepts and options by name: facts are read only by those who know the same. */
  readonly mark: string;
}

const lettersOf = (names: string, factor: number): string => {
  let hash = 0;
  for (let i = 0; i < names.length; i++) hash = Math.imul(hash ^ names.charCodeAt(i), factor);
  return [14, 20, 26].map((bit) => letters[(hash >>> bit) & 63] ?? "").join("");
};

/** One in 69 billion names has the mark of another. */
export const markOf = (names: string): string => lettersOf(names, 0x85ebca6b) + lettersOf(names, 0x9e3779b1);

let made: KnownConcepts | undefined;
const knownConcepts = (): KnownConcepts => {
  const { book, concepts } = meanings();
  if (made?.book === book) return made;
  const ids = [...concepts.keys()].sort();
  if (ids.length > mostConcepts) throw new RangeError(`There is room for ${mostConcepts} concepts.`);
  const mark = markOf([...ids, namesIn(rowLayout([]))].join(","));
  made = { book, ids, numbers: new Map(ids.map((id, number) => [id, number])), mark };
  return made;
};

/** Whether facts can be read: by who knows no concepts they cannot. */
export const areReadable = (): boolean => meanings().concepts.size > 0;

const packStrengths = (strengths: Facts["strengths"]): string => {
  const { numbers } = knownConcepts();
  return Object.entries(strengths)
    .map(([id, strength]) => {
      const packed = (numbers.get(id) ?? -1) * strengthSteps + strength * strengthSteps - 1;
      return packed < 0 ? "" : (letters[packed >>> 6] ?? "") + (letters[packed & 63] ?? "");
    })
    .join("");
};

/** Facts as short text. The timetable may hold any letter, so it comes last. */
export const packFacts = ({ publicId, row, languages, lat, lng, serves, timetable, strengths }: Facts): string =>
  [
    knownConcepts().mark + publicId + row,
    languages.join(),
    lat ?? "",
    lng ?? "",
    serves.join(),
    packStrengths(strengths),
    timetable,
  ].join("|");

const unlist = (text: string): string[] => (text === "" ? [] : text.split(","));

const unpackStrengths = (text: string): Facts["strengths"] => {
  const { ids } = knownConcepts();
  const strengths: Record<ConceptId, number> = {};
  for (let i = 0; i < text.length; i += 2) {
    const packed = letters.indexOf(text.charAt(i)) * 64 + letters.indexOf(text.charAt(i + 1));
    const id = ids[Math.floor(packed / strengthSteps)];
    if (id !== undefined) strengths[id] = ((packed % strengthSteps) + 1) / strengthSteps;
  }
  return strengths;
};

const degrees = (text: string): number | undefined => {
  if (text === "") return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw new MeilisearchUnavailable("version");
  return number;
};

/** Throws `MeilisearchUnavailable` where this is no text that this program would have made. */
export const unpackFacts = (text: string): Facts => {
  const [head = "", languages = "", lat = "", lng = "", serves = "", strengths = "", ...timetable] = text.split("|");
  const { mark } = knownConcepts();
  const publicId = head.slice(mark.length, mark.length + lettersOfId);
  if (!head.startsWith(mark) || !/^[0-9a-z]{8}$/.test(publicId)) throw new MeilisearchUnavailable("version");
  return {
    publicId,
    row: head.slice(mark.length + lettersOfId),
    languages: unlist(languages),
    lat: degrees(lat),
    lng: degrees(lng),
    serves: unlist(serves),
    strengths: unpackStrengths(strengths),
    timetable: timetable.join("|"),
  };
};
