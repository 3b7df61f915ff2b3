import { describe, expect } from "vitest";
import { takeSnapshot } from "../../cms/publish/snapshot.ts";
import { curators, type Role, staff, succeeded, whoMay } from "./roles.ts";
import type { TownTest } from "./townTest.ts";

const cafe = {
  name: "Trafford Crisis Café",
  needs: ["suicide"],
  phone: "0161 496 0333",
  hours: "Every evening, 6pm to midnight",
};

/** Help that curators add, on any database. */
export const supportContract = (test: TownTest): void => {
  describe("local help", () => {
    test("curators and administrators write it, everybody with a role reads it, the public nothing", async ({
      town,
    }) => {
      const write = (role: Role) => town[role].ask("POST", "/globals/support", { crisisLines: [cafe] });
      expect(await whoMay(async (role) => succeeded(await write(role)))).toEqual(curators);
      const read = await whoMay(async (role) => succeeded(await town[role].ask("GET", "/globals/support")));
      expect(read).toEqual(staff);
    });

    test("it is public with the next publishing, in both languages, and a change asks for one", async ({
      payload,
      town,
    }) => {
      await payload.delete({ collection: "payload-jobs", where: {} });
      await town.curator.ask("POST", "/globals/support", {
        crisisLines: [cafe],
        linkWorker: { name: "Trafford link workers", phone: "0161 496 0111", website: "https://example.org/link" },
      });
      expect((await payload.count({ collection: "payload-jobs" })).totalDocs).toBeGreaterThan(0);
      const { body } = await town.curator.ask("GET", "/globals/support");
      const [line] = body.crisisLines;
      await town.curator.ask("POST", "/globals/support?locale=cy", {
        crisisLines: [{ ...line, name: "Caffi Argyfwng Trafford" }],
      });
      const { snapshot } = await takeSnapshot(payload);
      expect(snapshot.directory.support).toEqual({
        crisisLines: [
          {
            name: { en: "Trafford Crisis Café", cy: "Caffi Argyfwng Trafford" },
            needs: ["suicide"],
            phone: "0161 496 0333",
            hours: expect.objectContaining({ en: "Every evening, 6pm to midnight" }),
          },
        ],
        linkWorker: {
          name: expect.objectContaining({ en: "Trafford link workers" }),
          phone: "0161 496 0111",
          website: "https://example.org/link",
        },
      });
    });

    test("a line that nobody could reach is refused with a sentence", async ({ town }) => {
      const { status, body } = await town.curator.ask("POST", "/globals/support", {
        crisisLines: [{ name: "Somewhere", needs: ["abuse"] }],
      });
      expect(status).toBe(400);
      expect(JSON.stringify(body)).toContain("A crisis line has a phone number, or a number to text.");
    });

    test("a web address that is no link is refused with a sentence", async ({ town }) => {
      const { status } = await town.curator.ask("POST", "/globals/support", {
        linkWorker: { website: "javascript:alert(1)" },
      });
      expect(status).toBe(400);
    });
  });
};
