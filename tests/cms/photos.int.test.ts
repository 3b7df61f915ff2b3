import { readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Booted, bootPayload } from "./payload.ts";
import { buildTown, type Town } from "./town.ts";

let booted: Booted;
let town: Town;

beforeAll(async () => {
  booted = await bootPayload();
  town = await buildTown(booted.payload);
});
afterAll(() => booted.stop());

const upload = (content: Buffer | string, name: string, type: string, alt = "A shed door") => {
  const form = new FormData();
  form.set("_payload", JSON.stringify({ alt, organisation: town.organisations.shed.id }));
  form.set("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)], { type }), name);
  return town.editor.ask("POST", "/media?depth=0", form);
};

/** A photo as a phone takes it: lying on its side, and knowing where it was taken. */
const fromPhone = (format: "jpeg" | "png" | "webp" | "avif") =>
  sharp({ create: { width: 1600, height: 900, channels: 3, background: "#0b5c5c" } })
    .withExif({
      IFD0: { Make: "Phone" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "53/1 25/1 16/1", GPSLongitudeRef: "W", GPSLongitude: "2/1 18/1 37/1" },
    })
    .withMetadata({ orientation: 6 })
    .toFormat(format)
    .toBuffer();

const stored = () => readdirSync(join(booted.dataDir, "media")).map((name) => join(booted.dataDir, "media", name));

test("every file that is kept of a photo is upright and does not know where it was taken", async () => {
  const photo = await fromPhone("jpeg");
  expect((await sharp(photo).metadata()).exif?.length).toBeGreaterThan(0);
  const { status, body } = await upload(photo, "door.jpg", "image/jpeg");
  expect(status, JSON.stringify(body)).toBe(201);
  expect(body.doc.sizes.card.filename).toMatch(/\.webp$/);
  expect(stored().length).toBeGreaterThan(1);
  for (const file of stored()) {
    const { exif, xmp, orientation, width, height } = await sharp(file).metadata();
    expect({ exif, xmp, orientation }).toEqual({ exif: undefined, xmp: undefined, orientation: undefined });
    if (!file.includes("480x360")) expect(height).toBeGreaterThan(width);
  }
});

test.each(["png", "webp", "avif"] as const)("a %s is welcome", async (format) => {
  const { status } = await upload(await fromPhone(format), `door.${format}`, `image/${format}`);
  expect(status).toBe(201);
});

test("a photo that is not one is refused with a sentence", async () => {
  const before = stored().length;
  for (const [content, name] of [
    ["<script>alert(1)</script>", "door.jpg"],
    ["%PDF-1.7", "door.png"],
    ['<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "door.webp"],
  ] as const) {
    const { status, body } = await upload(content, name, "image/jpeg");
    expect(status).toBe(400);
    expect(body.errors[0].message).toBe(
      "This file is not a photo we can read. Choose a JPEG, PNG, WebP or AVIF picture.",
    );
  }
  expect(stored()).toHaveLength(before);
});

test("a photo needs words for people who cannot see it", async () => {
  const { status, body } = await upload(await fromPhone("png"), "door.png", "image/png", "");
  expect(status).toBe(400);
  expect(body.errors[0].data.errors[0].message).toBe("“What is to be seen” is not filled in yet.");
});

test("neither the public nor other organisations are served the file of a photo", async () => {
  const { body } = await upload(await fromPhone("png"), "hut.png", "image/png");
  const address = `/media/file/${body.doc.filename}`;
  expect((await town.editor.ask("GET", address)).status).toBe(200);
  expect((await town.nobody.ask("GET", address)).status).toBe(403);
  expect((await town.otherEditor.ask("GET", address)).status).not.toBe(200);
});

test("a photo of more than 15 MB is refused with a sentence", async () => {
  const { status, body } = await upload(Buffer.alloc(16 * 1024 * 1024, 1), "huge.jpg", "image/jpeg");
  expect(status).toBe(413);
  expect(JSON.stringify(body)).toContain("This photo is larger than 15 MB. Choose a smaller one.");
});
