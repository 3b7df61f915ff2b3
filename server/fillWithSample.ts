import type { Payload } from "payload";

/** Fills a new directory with the sample listings. They are loaded only here: they are many, and a directory is filled once. */
export async function fillWithSample(payload: Payload): Promise<void> {
  const { seed } = await import("../cms/sample/seed.ts");
  await seed(payload);
}
