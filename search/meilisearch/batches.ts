/** Proxies commonly turn away what is larger. */
const largestBatch = 8 * 1024 * 1024;
const mostDocuments = 4_000;

/** Documents in batches that are small enough to be sent. */
export function inBatches<Document>(documents: readonly Document[]): Document[][] {
  const batches: Document[][] = [];
  let batch: Document[] = [];
  let size = 0;
  for (const document of documents) {
    const length = JSON.stringify(document).length;
    if (batch.length > 0 && (size + length > largestBatch || batch.length === mostDocuments)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(document);
    size += length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
