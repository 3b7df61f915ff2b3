import * as z from "zod/mini";
import { type Card, cardSchema } from "../../search/card.ts";
import { type ShardsFile, shardsFileSchema } from "../../search/embedded/shardsFile.ts";
import { isPacked } from "../../search/packed/isPacked.ts";
import type { GroupSuggestion } from "../../search/suggest/suggestion.ts";
import { keptHeader } from "../offline/keptHeader.ts";
import { noteConnection } from "./connection.ts";

const ownPath = z.string().check(z.startsWith("/"));
const manifestSchema = z.object({
  index: ownPath,
  cards: ownPath,
  /** Where the directory is cut by place: which files hold which part. */
  shards: z.optional(ownPath),
  /** What words are understood by; of the program, not of the directory. */
  phrasebook: ownPath,
});
/** Which files hold the directory as it was published. */
export type Manifest = z.infer<typeof manifestSchema>;

const withdrawnSchema = z.object({ publicIds: z.array(z.string()) });

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

/** An index, or a phrasebook. */
export async function fetchPacked(path: string): Promise<ArrayBuffer> {
  const file = await (await get(path)).arrayBuffer();
  if (!isPacked(file)) throw new Error(`${path} answered something else`);
  return file;
}

/** What results show, by publicId. */
export type Cards = (publicId: string) => Card | undefined;

interface FetchedCards {
  readonly card: Cards;
  /** What there is to suggest by its title. */
  readonly groups: readonly GroupSuggestion[];
}

const cardsSchema = z.array(cardSchema);

/** Cards to be looked up. */
export function cardsOf(cards: readonly Card[]): Cards {
  const byId = new Map(cards.map((card) => [card.publicId, card]));
  return (publicId) => byId.get(publicId);
}

export async function fetchCards(path: string): Promise<FetchedCards> {
  const cards = cardsSchema.parse(await (await get(path)).json());
  return {
    card: cardsOf(cards),
    groups: cards.map(({ publicId, slug, title }) => ({ kind: "group", publicId, slug, title })),
  };
}

export async function fetchWithdrawn(): Promise<readonly string[]> {
  // Never cached, as the server says; so that what the page has begun to fetch is taken up, it is not said again here.
  const response = await fetch("/withdrawn.json").catch((error: unknown) => {
    noteConnection(false);
    throw error;
  });
  noteConnection(!response.headers.has(keptHeader));
  // A proxy speaks for a site that is being started again: what was taken down stays so.
  if (response.status >= 500) throw new Error(`withdrawn.json answered ${response.status}`);
  return response.ok ? withdrawnSchema.parse(await response.json()).publicIds : nothingWithdrawn;
}
