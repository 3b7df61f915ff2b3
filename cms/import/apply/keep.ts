import type { CollectionSlug, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from "payload";
import { z } from "zod";
import type { Id } from "../../access/person.ts";
import { type Fields, flatten, inLanguage, unflatten } from "./fields.ts";
import { plan } from "./plan.ts";

export type ImportedCollection = Extract<CollectionSlug, "organisations" | "venues" | "listings">;

/** What became of one document. */
export interface Kept {
  readonly id: Id;
  readonly outcome: "created" | "updated" | "unchanged";
  readonly keptByEditor: readonly string[];
}

const id = z.union([z.number(), z.string()]);
const storedSchema = z.looseObject({
  id,
  _status: z.enum(["draft", "published"]).nullish(),
  imported: z.object({ key: z.string().nullish(), values: z.record(z.string(), z.unknown()).nullish() }),
});
type Stored = z.infer<typeof storedSchema>;

/** As groups, since not every database takes a dot in a key. */
const remembered = (key: string, values: Fields) => ({ key, values: unflatten(values) });

/** In a dry run nothing has an id yet. */
const notYet: Id = 0;

interface Keeping {
  readonly payload: Payload;
  readonly req: Partial<PayloadRequest>;
  readonly source: string;
  readonly dryRun: boolean;
}

/** Writes the records of one source into one collection, each found again by its key. */
export class Keeper {
  readonly #collection: ImportedCollection;
  readonly #keeping: Keeping;
  readonly #stored = new Map<string, Stored>();
  /** What this run has seen to: of two rows in one building, the first says what it is called. */
  readonly #seenTo = new Map<string, Id>();

  constructor(collection: ImportedCollection, keeping: Keeping) {
    this.#collection = collection;
    this.#keeping = keeping;
  }

  /** Reads all that this source brought before, in one go. */
  async load(): Promise<void> {
    const { payload, source } = this.#keeping;
    const { docs } = await payload.find({
      collection: this.#collection,
      where: { "imported.key": { like: `${source}/` } },
      draft: true,
      depth: 0,
      locale: "all",
      pagination: false,
    });
    for (const doc of docs) {
      const stored = storedSchema.parse(doc);
      if (stored.imported.key?.startsWith(`${source}/`)) this.#stored.set(stored.imported.key, stored);
    }
  }

  /** `publish` counts for a new document alone: one that is there stays in the state it is in. */
  async keep(key: string, document: object, publish: boolean): Promise<Kept> {
    const fullKey = `${this.#keeping.source}/${key}`;
    const before = this.#seenTo.get(fullKey);
    if (before !== undefined) return { id: before, outcome: "unchanged", keptByEditor: [] };
    const kept = await this.#write(fullKey, flatten(document), publish);
    this.#seenTo.set(fullKey, kept.id);
    return kept;
  }

  async #write(fullKey: string, row: Fields, publish: boolean): Promise<Kept> {
    const stored = this.#stored.get(fullKey);
    if (!stored) return { id: await this.#create(fullKey, row, publish), outcome: "created", keptByEditor: [] };
    const known = { now: flatten(stored), imported: flatten(stored.imported.values ?? {}) };
    const { write, imported, keptByEditor } = plan(row, known);
    const unchanged = Object.keys(write).length === 0;
    if (!unchanged && !this.#keeping.dryRun) {
      await this.#update(stored.id, write, {
        imported: remembered(fullKey, imported),
        _status: stored._status ?? "draft",
      });
    }
    return { id: stored.id, outcome: unchanged ? "unchanged" : "updated", keptByEditor };
  }

  async #create(fullKey: string, row: Fields, publish: boolean): Promise<Id> {
    if (this.#keeping.dryRun) return notYet;
    const { payload, req } = this.#keeping;
    const data = {
      ...unflatten(inLanguage(row, "en")),
      imported: remembered(fullKey, row),
      review: { state: publish ? "approved" : "writing" },
      _status: publish ? "published" : "draft",
    };
    const made = await payload.create({
      collection: this.#collection,
      data: asData(data),
      draft: !publish,
      depth: 0,
      locale: "en",
      req,
    });
    await this.#welsh(made.id, row, publish);
    return made.id;
  }

  async #update(docId: Id, write: Fields, more: { imported: object; _status: "draft" | "published" }): Promise<void> {
    const { payload, req } = this.#keeping;
    const isDraft = more._status === "draft";
    const data = { ...unflatten(inLanguage(write, "en")), ...more };
    await payload.update({
      collection: this.#collection,
      id: docId,
      data: asData(data),
      draft: isDraft,
      depth: 0,
      locale: "en",
      req,
    });
    await this.#welsh(docId, write, !isDraft);
  }

  async #welsh(docId: Id, write: Fields, publish: boolean): Promise<void> {
    const welsh = inLanguage(write, "cy");
    if (Object.keys(welsh).length === 0) return;
    const { payload, req } = this.#keeping;
    const data = { ...unflatten(welsh), _status: publish ? "published" : "draft" };
    await payload.update({
      collection: this.#collection,
      id: docId,
      data: asData(data),
      draft: !publish,
      depth: 0,
      locale: "cy",
      req,
    });
  }
}

/** Payload checks every field itself; what it gets from here is only known to be an object. */
const dataSchema = z.custom<RequiredDataFromCollectionSlug<ImportedCollection>>(
  (value) => typeof value === "object" && value !== null,
);
const asData = (data: object) => dataSchema.parse(data);
