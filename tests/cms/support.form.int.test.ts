import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Booted, bootPayload } from "./payload.ts";

let booted: Booted;
beforeAll(async () => {
  booted = await bootPayload();
});
afterAll(() => booted.stop());

const keep = (linkWorker: object) => booted.payload.updateGlobal({ slug: "support", data: { linkWorker } });

describe("where to find a link worker", () => {
  test("what has no name would not be shown, and is refused with a sentence", async () => {
    await expect(keep({ phone: "0161 496 0111" })).rejects.toMatchObject({
      data: { errors: [{ message: "Say what it is called. Without a name the rest is not shown." }] },
    });
  });

  test("may be left out, and may be a name alone", async () => {
    expect((await keep({})).linkWorker?.name).toBeFalsy();
    expect((await keep({ name: "Trafford link workers" })).linkWorker?.name).toBe("Trafford link workers");
  });
});
