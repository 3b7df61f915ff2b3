import { stemOf } from "../text/words.ts";

/** Words without endings, one after another. */
type Stems = readonly string[];

/** A part of a phrase: any of these, after a gap of any words where `far`, of small ones elsewhere. */
interface Part {
  /** By the first word: what has to follow it. */
  readonly any: ReadonlyMap<string, readonly Stems[]>;
  readonly far: boolean;
}

export interface Phrase {
  readonly parts: readonly Part[];
  /** The text has to end with it. */
  readonly atEnd: boolean;
}

/** Turns phrases as the file has them into parts to compare. */
export class PhraseReader {
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #wordsOf: (text: string) => string[];
  readonly #read = new Map<string, Part["any"]>();

  constructor(lists: Readonly<Record<string, readonly string[]>>, wordsOf: (text: string) => string[]) {
    this.#lists = lists;
    this.#wordsOf = wordsOf;
  }

  /** A comma stands for either order, so there may be two. */
  read(text: string): Phrase[] {
    const atEnd = text.endsWith(".");
    const [first = [], second] = text.split(",").map((half) => this.#partsOf(half));
    if (!second) return [{ parts: first, atEnd }];
    return [
      { parts: [...first, ...farFrom(second)], atEnd },
      { parts: [...second, ...farFrom(first)], atEnd },
    ];
  }

  #partsOf(text: string): Part[] {
    return text.split("...").flatMap((stretch, i) => {
      const lists = stretch.match(/<[^>]+>/g) ?? [];
      const parts = stretch.split(/<[^>]+>/).flatMap((words, place) => {
        const list = lists[place];
        const plain = this.#wordsOf(words).map((word) => byFirst([[stemOf(word)]]));
        return [...plain, ...(list ? [this.#list(list)] : [])].map((any): Part => ({ any, far: false }));
      });
      return i === 0 ? parts : farFrom(parts);
    });
  }

  #list(name: string): Part["any"] {
    const read = this.#read.get(name) ?? byFirst(this.#entries(name));
    this.#read.set(name, read);
    return read;
  }

  #entries(name: string): Stems[] {
    return (this.#lists[name.slice(1, -1)] ?? []).flatMap((text) =>
      text.startsWith("<") ? this.#entries(text) : [this.#wordsOf(text).map(stemOf)],
    );
  }
}

const byFirst = (all: readonly Stems[]): Part["any"] => {
  const map = new Map<string, Stems[]>();
  for (const [first, ...rest] of all) if (first) map.set(first, [...(map.get(first) ?? []), rest]);
  return map;
};

const farFrom = (parts: readonly Part[]): Part[] => parts.map((part, i) => (i === 0 ? { ...part, far: true } : part));

/** Every stem a phrase can have. */
export const stemsIn = ({ parts }: Phrase): string[] =>
  parts.flatMap(({ any }) => [...any].flatMap(([first, rests]) => [first, ...rests.flat()]));
