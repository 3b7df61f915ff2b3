import { z } from "zod";
import { type Card, cardSchema } from "../../search/card.ts";
import { type SearchFiles, type ShardsFile, shardsFileSchema } from "../../search/embedded/shardsFile.ts";
import { textSchema } from "../../search/record.ts";
import type { GroupSuggestion } from "../../search/suggest/suggestion.ts";

const manifestSchema = z.object({
  index: z.string().startsWith("/"),
  cards: z.string().startsWith("/"),
  /** Where the directory is cut by place: which files hold which part. */
  shards: z.string().startsWith("/").optional(),
  /** What words are understood by; of the program, not of the directory. */
  phrasebook: z.string().startsWith("/"),
  listings: z.int().nonnegative(),
  publishedAt: z.string(),
});
/** Which files hold the directory as it was published. */
export type Manifest = Pick<z.infer<typeof manifestSchema>, "index" | "cards" | "shards" | "phrasebook">;

const withdrawnSchema = z.object({ publicIds: z.array(z.string()) });

/** The files the page was built with, which it has begun to fetch. */
export function filesOfPage(): Manifest | undefined {
  const [index, cards] = ["search-index", "search-cards"].map((id) =>
    document.getElementById(id)?.getAttribute("href"),
  );
  const phrasebook = document.querySelector<HTMLMetaElement>("meta[name=search-phrasebook]")?.content;
  return index && cards && phrasebook ? { index, cards, phrasebook } : undefined;
}

/** What was taken down is told by every release's server; a plain static host has no such file. */
const nothingWithdrawn: readonly string[] = [];

async function get(path: string, init?: RequestInit): Promise<Response> {
  const response = await fetch(path, init);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response;
}

export const fetchManifest = async (): Promise<Manifest> =>
  manifestSchema.parse(await (await get("/search/manifest.json", { cache: "no-cache" })).json());

export const fetchShards = async (path: string): Promise<ShardsFile> =>
  shardsFileSchema.parse(await (await get(path)).json());

export const fetchIndex = async ({ index }: SearchFiles): Promise<ArrayBuffer> => (await get(index)).arrayBuffer();

export const fetchPhrasebook = async ({ phrasebook }: Manifest): Promise<ArrayBuffer> =>
  (await get(phrasebook)).arrayBuffer();

/** What results show, by publicId. */
export type Cards = (publicId: string) => Card | undefined;

const cardEntry = z.looseObject({ publicId: z.string(), slug: z.string(), title: textSchema });

interface FetchedCards {
  readonly card: Cards;
  /** What there is to suggest by its title. */
  readonly groups: readonly GroupSuggestion[];
}

/** A card is parsed when it is first shown: a phone need not look at a thousand to show twenty. */
export async function fetchCards({ cards }: SearchFiles): Promise<FetchedCards> {
  const entries = z.array(cardEntry).parse(await (await get(cards)).json());
  const unread = new Map(entries.map((entry) => [entry.publicId, entry]));
  const read = new Map<string, Card | undefined>();
  return {
    card: (publicId) => {
      if (!read.has(publicId)) read.set(publicId, cardSchema.safeParse(unread.get(publicId)).data);
      return read.get(publicId);
    },
    groups: entries.map(({ publicId, slug, title }) => ({ kind: "group", publicId, slug, title })),
  };
}

export async function fetchWithdrawn(): Promise<readonly string[]> {
  const response = await fetch("/withdrawn.json", { cache: "no-store" });
  return response.ok ? withdrawnSchema.parse(await response.json()).publicIds : nothingWithdrawn;
}
