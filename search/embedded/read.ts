import * as z from "zod/mini";
import { allBits } from "../answering/bits.ts";
import { unpackColumns } from "../answering/facetColumns.ts";
import type { LoadedListings } from "../answering/loadedListings.ts";
import { layoutFor, namesIn } from "../match/layout.ts";
import { readPackedFile } from "../packed/packedFile.ts";
import type { Session } from "../sessions/session.ts";
import { degreesIn } from "./columns.ts";
import { indexFile, UnreadableIndex } from "./indexFile.ts";
import { readTextIndex } from "./packedTextIndex.ts";
import { readAnswers } from "./readAnswers.ts";
import type { TextIndex } from "./textIndex.ts";

/** An index in memory. */
export interface LoadedIndex extends LoadedListings {
  readonly text: TextIndex;
  /** Read when first asked for: only "soonest" needs them. */
  readonly sessions: () => readonly (readonly Session[])[];
}

const idLength = 8;
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const idsIn = (text: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => text.slice(i * idLength, (i + 1) * idLength));

const isSession = (value: unknown): boolean => typeof value === "object" && value !== null && "every" in value;

/** Looked at for their kind and no more, as cards are: they were looked at in full when the index was built. */
const sessionsSchema = z.custom<readonly (readonly Session[])[]>(
  (value) => Array.isArray(value) && value.every((own) => Array.isArray(own) && own.every(isSession)),
);

const sessionsIn = (text: string): z.infer<typeof sessionsSchema> => {
  try {
    return sessionsSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new UnreadableIndex("The sessions of this search index are damaged. Publish the directory again.", { cause });
  }
};

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

export const readIndex = (file: Uint8Array): LoadedIndex => {
  const { header, section } = readPackedFile(indexFile, file);
  const layout = layoutFor(header.languages);
  if (header.options !== namesIn(layout)) {
    throw new UnreadableIndex("This search index was made with another vocabulary. Publish the directory again.");
  }
  const columns = unpackColumns(section("facets"), layout, header.count);
  const words = (name: string) => new Uint32Array(section(name).buffer);
  return {
    count: header.count,
    there: allBits(header.count),
    publicIds: idsIn(decode(section("ids")), header.count),
    columns,
    latitudes: degreesIn(new Int32Array(section("latitudes").buffer)),
    longitudes: degreesIn(new Int32Array(section("longitudes").buffer)),
    areas: header.areas,
    serves: new Uint16Array(section("serves").buffer),
    servesEnds: words("servesEnds"),
    text: readTextIndex({
      terms: section("terms"),
      holding: section("holding"),
      documents: section("documents"),
      impacts: section("impacts"),
    }),
    answersTo: readAnswers(
      header.concepts,
      {
        answering: section("answering"),
        answerDocuments: section("answerDocuments"),
        answerStrengths: section("answerStrengths"),
      },
      columns,
    ),
    sessions: once(() => sessionsIn(decode(section("sessions")))),
  };
};
