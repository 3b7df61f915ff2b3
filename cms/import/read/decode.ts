import chardet from "chardet";
import iconv from "iconv-lite";

/** A file that cannot be imported at all; the message is for the person who chose it. */
export class ImportError extends Error {}

/** In bytes: about 50,000 listings. */
const largestFile = 50 * 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Throws `ImportError` where a file of so many bytes is more than is taken at once. */
export function stopIfTooLarge(bytes: number): void {
  if (bytes <= largestFile) return;
  throw new ImportError(
    `The file has ${megabytes(bytes)}; the most is ${megabytes(largestFile)}. Split it into several files.`,
  );
}

const signatures: readonly { bytes: readonly number[]; what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: "a spreadsheet or a zip file" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Excel spreadsheet" },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
  { bytes: [0xff, 0xd8, 0xff], what: "a photo" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "a picture" },
];

/** The text of a CSV file in whatever encoding it was saved. Throws `ImportError` where it is no text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length === 0) throw new ImportError("The file is empty.");
  stopIfTooLarge(bytes.length);
  const known = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) throw new ImportError(`The file is ${known.what}. Save it as “CSV UTF-8” and choose that file.`);
  const text = iconv.decode(Buffer.from(bytes), encodingOf(bytes));
  if (text.slice(0, 10_000).includes("\u0000"))
    throw new ImportError("The file is not text. Save it as “CSV UTF-8” and choose that file.");
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    // British spreadsheets that are not UTF-8 are Windows-1252 but for rare ones that say otherwise loudly.
    const guess =
      chardet.analyse(bytes.subarray(0, 200_000)).find(({ confidence }) => confidence > 80)?.name ?? "windows-1252";
    return /^iso-8859-[129]$/i.test(guess) || !iconv.encodingExists(guess) ? "windows-1252" : guess;
  }
}
