import { setImmediate } from "node:timers/promises";
import { APIError, type Payload, type PayloadRequest, ValidationError } from "payload";
import { areaSchema } from "../../search/record.ts";
import type { Id } from "../access/person.ts";
import { queuePublish } from "../publish/queuePublish.ts";
import { listingDocument, organisationDocument, venueDocument } from "./apply/documents.ts";
import { Keeper, type Kept } from "./apply/keep.ts";
import { syncOnce } from "./apply/syncOnce.ts";
import type { Mapping } from "./mapping.ts";
import { readCsv, type Table } from "./read/readCsv.ts";
import { type RejectedRow, readRecords } from "./read/records.ts";
import type { ImportRecord } from "./record.ts";
import { type Report, report } from "./report.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
  /** Called after every record. */
  readonly onProgress?: (done: number, of: number) => void;
}

/**
 * Imports a CSV file. Every row is created, updated, unchanged or rejected; a second time the same file changes nothing, and
 * what an editor has changed since is left alone. Throws `ImportError` where the file cannot be read at all.
 */
export function importFile(
  req: PayloadRequest,
  bytes: Uint8Array,
  mapping: Mapping,
  options: ImportOptions = {},
): Promise<Report> {
  return syncOnce(req.payload, () => importTable(req, readCsv(bytes), mapping, options));
}

async function importTable(
  req: PayloadRequest,
  table: Table,
  mapping: Mapping,
  { dryRun = false, onProgress }: ImportOptions,
): Promise<Report> {
  const { read, records, rejected } = readRecords(table, mapping);
  const importer = new Importer(req, mapping, dryRun);
  await importer.load();
  const outcomes = { created: 0, updated: 0, unchanged: 0 };
  const refused: RejectedRow[] = [];
  let keptByEditor = 0;
  try {
    for (const [index, { rows, record }] of records.entries()) {
      try {
        const kept = await importer.keep(record);
        outcomes[outcomeOf(kept)] += rows.length;
        keptByEditor += kept.reduce((sum, one) => sum + one.keptByEditor.length, 0);
      } catch (error) {
        const reason = sentenceOf(error);
        refused.push(...rows.map((row) => ({ row, reason })));
      }
      onProgress?.(index + 1, records.length);
      // SQLite answers without ever letting go: whoever else is served by this process gets a turn here.
      await setImmediate();
    }
  } finally {
    // Also where the disk is full half way: what is in should come out.
    if (!dryRun && outcomes.created + outcomes.updated > 0) await queuePublish({ ...req, context: {} });
  }
  return report({
    table,
    read,
    outcomes,
    keptByEditor,
    listings: records.filter(({ record }) => record.listing).length,
    rejected: [...rejected, ...refused],
  });
}

/** A row is as new as the newest of what it brings. */
function outcomeOf(kept: readonly Kept[]): Kept["outcome"] {
  const outcomes = kept.map(({ outcome }) => outcome);
  const last = outcomes.at(-1) ?? "unchanged";
  return last === "unchanged" && outcomes.some((outcome) => outcome !== "unchanged") ? "updated" : last;
}

class Importer {
  readonly #payload: Payload;
  readonly #organisations: Keeper;
  readonly #venues: Keeper;
  readonly #listings: Keeper;
  readonly #areas = new Map<string, Id>();
  #covered: Id[] = [];

  constructor(req: PayloadRequest, { source }: Mapping, dryRun: boolean) {
    const keeping = {
      payload: req.payload,
      // What was taken down stays down, and what is being checked stays with the curator.
      req: { ...req, context: { ...req.context, publishLater: true, reviewing: true } },
      source,
      dryRun,
    };
    this.#payload = req.payload;
    this.#organisations = new Keeper("organisations", keeping);
    this.#venues = new Keeper("venues", keeping);
    this.#listings = new Keeper("listings", keeping);
  }

  async load(): Promise<void> {
    const { docs } = await this.#payload.find({ collection: "areas", depth: 0, pagination: false });
    for (const { id, code } of docs) this.#areas.set(code, id);
    this.#covered = docs.filter(({ covered }) => covered).map(({ id }) => id);
    for (const keeper of [this.#organisations, this.#venues, this.#listings]) await keeper.load();
  }

  /** What the record became, the listing last. */
  async keep({ organisation, venue, listing, publish }: ImportRecord): Promise<Kept[]> {
    const serves = listing?.serves?.map((code) => this.#area(code));
    const kept: Kept[] = [];
    if (organisation) {
      kept.push(
        await this.#organisations.keep(organisation.key, organisationDocument(organisation, this.#covered), publish),
      );
    }
    const organisationId = kept.at(-1)?.id;
    const keptVenue = venue && (await this.#venues.keep(venue.key, venueDocument(venue), publish));
    if (keptVenue) kept.push(keptVenue);
    if (listing) {
      const relations = { organisation: organisationId, venue: keptVenue?.id, serves };
      kept.push(await this.#listings.keep(listing.key, listingDocument(listing, relations), publish));
    }
    return kept;
  }

  #area(code: string): Id {
    const id = this.#areas.get(areaSchema.shape.code.parse(code));
    if (id === undefined)
      throw new APIError(
        `The council area ${code} is not in this directory yet. Add it first, under “Council areas”.`,
        400,
      );
    return id;
  }
}

/** What Payload found wrong, in its fields' own sentences. Anything else is no fault of the row. */
function sentenceOf(error: unknown): string {
  if (error instanceof ValidationError) {
    return [
      ...new Set(
        error.data.errors.map(({ message, label }) =>
          message.includes("“") || !label ? message : `${label}: ${message}`,
        ),
      ),
    ].join(" ");
  }
  if (error instanceof APIError && error.status < 500) return error.message;
  throw error;
}
