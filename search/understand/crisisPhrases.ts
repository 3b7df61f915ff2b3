import { stemOf } from "../text/words.ts";

/** Words without endings, one after another. */
type Stems = readonly string[];

/** A part of a phrase: any of these, after a gap of any words where `far`, of small ones elsewhere. */
interface Part {
  readonly any: readonly Stems[];
  readonly far: boolean;
}

export interface Phrase {
  readonly parts: readonly Part[];
  /** The text has to end with it. */
  readonly atEnd: boolean;
}

/** Turns phrases as the file has them into parts to compare, all orders of them. */
export class PhraseReader {
  readonly #lists: Readonly<Record<string, readonly string[]>>;
  readonly #wordsOf: (text: string) => string[];

  constructor(lists: Readonly<Record<string, readonly string[]>>, wordsOf: (text: string) => string[]) {
    this.#lists = lists;
    this.#wordsOf = wordsOf;
  }

  /** A comma stands for either order, so there may be two. */
  read(text: string): Phrase[] {
    const atEnd = text.endsWith(".");
    const halves = text.split(",").map((half) => this.#partsOf(half));
    const [first = [], second] = halves;
    if (!second) return [{ parts: first, atEnd }];
    return [
      { parts: [...first, ...farFrom(second)], atEnd },
      { parts: [...second, ...farFrom(first)], atEnd },
    ];
  }

  #partsOf(text: string): Part[] {
    return text.split("...").flatMap((stretch, i) => {
      const lists = stretch.match(/<[^>]+>/g) ?? [];
      const kept = stretch.split(/<[^>]+>/).flatMap((words, place) => {
        const list = lists[place];
        const plain = this.#wordsOf(words).map((word): Stems[] => [[stemOf(word)]]);
        return [...plain, ...(list ? [this.#alternatives(list)] : [])].map((any): Part => ({ any, far: false }));
      });
      return i === 0 ? kept : farFrom(kept);
    });
  }

  #alternatives(list: string): Stems[] {
    return (this.#lists[list.slice(1, -1)] ?? []).flatMap((text) => {
      if (text.startsWith("<")) return this.#alternatives(text);
      const stems = this.#wordsOf(text).map(stemOf);
      return stems.length > 0 ? [stems] : [];
    });
  }
}

const farFrom = (parts: readonly Part[]): Part[] => parts.map((part, i) => (i === 0 ? { ...part, far: true } : part));

/** Every stem a phrase can have. */
export const stemsIn = ({ parts }: Phrase): string[] => parts.flatMap(({ any }) => any.flat());

/** The stems a phrase can begin with. */
export const firstStems = ({ parts }: Phrase): string[] => (parts[0]?.any ?? []).flatMap(([first]) => first ?? []);
