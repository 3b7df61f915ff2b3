import { parse } from "node:path";
import { APIError, type CollectionBeforeOperationHook } from "payload";
import sharp from "sharp";

const formats = ["jpeg", "png", "webp", "heif"];
const longestSide = 2400;

const notAPhoto = "This file is not a photo we can read. Choose a JPEG, PNG, WebP or AVIF picture.";

/** Photos are decoded and written anew before anything is stored: what is not really a photo is refused, and nothing hides in it. */
export const cleanPhoto: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if ((operation !== "create" && operation !== "update") || !req.file) return args;
  const data = await cleaned(req.file.tempFilePath || req.file.data);
  const { name } = parse(req.file.name);
  req.file = { data, size: data.length, mimetype: "image/webp", name: `${name}.webp` };
  return args;
};

async function cleaned(photo: string | Buffer): Promise<Buffer> {
  try {
    const image = sharp(photo, { limitInputPixels: 100_000_000, failOn: "error" });
    const { format } = await image.metadata();
    if (!format || !formats.includes(format)) throw new Error(notAPhoto);
    // Metadata, with the place it was taken, stays behind unless sharp is told to keep it.
    return await image
      .rotate()
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 84 })
      .toBuffer();
  } catch {
    throw new APIError(notAPhoto, 400, null, true);
  }
}
