import { statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { prepareAdministrator } from "../../server/administrator.ts";
import { type Booted, bootPayload } from "../cms/payload.ts";

let booted: Booted;
beforeAll(async () => {
  booted = await bootPayload();
});
afterAll(() => booted.stop());

const prepare = () => prepareAdministrator(booted.payload, booted.dataDir, "first@example.org");

test("a new directory has an administrator before anybody can ask for one, and one link to sign in with", async () => {
  const first = await prepare();
  expect(first).toEqual({ email: "first@example.org", token: expect.stringMatching(/^[0-9a-f]{40}$/) });
  const { docs } = await booted.payload.find({ collection: "users" });
  expect(docs.map(({ email, role }) => [email, role])).toEqual([["first@example.org", "administrator"]]);
  expect(statSync(join(booted.dataDir, "first-sign-in")).mode & 0o077).toBe(0);
});

test("the link stays the same at every start until it is used, and outlives a holiday", async () => {
  const first = await prepare();
  expect(await prepare()).toEqual(first);
  const user = await booted.payload.db.findOne<{ id: number; resetPasswordExpiration: string }>({
    collection: "users",
    where: { email: { equals: "first@example.org" } },
  });
  const inAYear = new Date(Date.now() + 365 * 24 * 60 * 60 * 1000).toISOString();
  expect(user?.resetPasswordExpiration.localeCompare(inAYear)).toBe(1);
});

test("once the link is used it is told no more, and works no more", async () => {
  const first = await prepare();
  const token = first?.token ?? "";
  const choose = () =>
    booted.payload.resetPassword({
      collection: "users",
      data: { token, password: "three plain words" },
      overrideAccess: true,
    });
  await choose();
  expect(await prepare()).toBeUndefined();
  await expect(choose()).rejects.toThrow();
  const { user } = await booted.payload.login({
    collection: "users",
    data: { email: "first@example.org", password: "three plain words" },
  });
  expect(user?.role).toBe("administrator");
});
