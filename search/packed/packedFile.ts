// The small build of zod: this runs in a worker of its own, on a phone.
import * as z from "zod/mini";
import type { Magic } from "./isPacked.ts";

/** A sort of packed file. */
export interface FileKind<Header> {
  /** What every such file begins with: eight letters. */
  readonly magic: Magic;
  /** Goes up with every change of what it holds or how. */
  readonly version: number;
  /** What its sentences call it: "search index". */
  readonly name: string;
  /** What brings one that can be read: "Publish the directory again". */
  readonly remedy: string;
  readonly header: { parse(content: unknown): Header };
  readonly unreadable: (sentence: string, options?: ErrorOptions) => Error;
}

interface PackedFile<Header> {
  readonly header: Header;
  /** A section by its name, on a buffer of its own. */
  section(name: string): Uint8Array<ArrayBuffer>;
}

const numbers = { version: 0, length: 4, headerBytes: 8 };
const prefixBytes = (magic: string): number => magic.length + 12;
const sectionsSchema = z.looseObject({
  sections: z.array(z.strictObject({ name: z.string(), bytes: z.int().check(z.nonnegative()) })),
});

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const asBytes = (array: ArrayBufferView): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One file: a name, a version and its own length, a header as JSON, and the sections one after another. */
export const writePackedFile = <Header extends object>(
  { magic, version }: FileKind<Header>,
  header: Header,
  sections: Readonly<Record<string, ArrayBufferView>>,
): Uint8Array => {
  const named = Object.entries(sections).map(([name, array]) => ({ name, content: asBytes(array) }));
  const list = named.map(({ name, content }) => ({ name, bytes: content.byteLength }));
  const json = encoder.encode(JSON.stringify({ ...header, sections: list }));
  const start = prefixBytes(magic) + json.byteLength;
  const length = named.reduce((sum, { content }) => sum + content.byteLength, start);
  const file = new Uint8Array(length);
  file.set(encoder.encode(magic));
  const prefix = new DataView(file.buffer, magic.length);
  prefix.setUint32(numbers.version, version, true);
  prefix.setUint32(numbers.length, length, true);
  prefix.setUint32(numbers.headerBytes, json.byteLength, true);
  file.set(json, prefixBytes(magic));
  let at = start;
  for (const { content } of named) {
    file.set(content, at);
    at += content.byteLength;
  }
  return file;
};

/** @throws what `unreadable` makes of a sentence that says why, where the file is damaged, of another version or no such file. */
export const readPackedFile = <Header>(kind: FileKind<Header>, file: Uint8Array): PackedFile<Header> => {
  const { magic, version, name, remedy, unreadable } = kind;
  if (file.byteLength < prefixBytes(magic) || decoder.decode(file.subarray(0, magic.length)) !== magic) {
    throw unreadable(`This is not a ${name}. ${remedy} to make one.`);
  }
  const prefix = new DataView(file.buffer, file.byteOffset + magic.length);
  const itsVersion = prefix.getUint32(numbers.version, true);
  const length = prefix.getUint32(numbers.length, true);
  if (itsVersion !== version) {
    throw unreadable(`This ${name} is of version ${itsVersion}, and this site reads version ${version}. ${remedy}.`);
  }
  if (length !== file.byteLength) {
    const again = remedy.charAt(0).toLowerCase() + remedy.slice(1);
    throw unreadable(
      `This ${name} is ${file.byteLength} bytes long and should be ${length}. Load it again, or ${again}.`,
    );
  }
  const start = prefixBytes(magic) + prefix.getUint32(numbers.headerBytes, true);
  const { header, sections } = readHeader(kind, file.subarray(prefixBytes(magic), start));
  const places = new Map<string, readonly [number, number]>();
  let at = start;
  for (const { name: section, bytes } of sections) {
    places.set(section, [at, at + bytes]);
    at += bytes;
  }
  return {
    header,
    section: (wanted) => {
      const place = places.get(wanted);
      if (!place) throw unreadable(`This ${name} has no "${wanted}". ${remedy}.`);
      // A copy: Node's Buffer would give a view here, which may lie at any offset.
      return new Uint8Array(file.subarray(...place));
    },
  };
};

const readHeader = <Header>({ name, remedy, header, unreadable }: FileKind<Header>, bytes: Uint8Array) => {
  try {
    const { sections, ...rest } = sectionsSchema.parse(JSON.parse(decoder.decode(bytes)));
    return { header: header.parse(rest), sections };
  } catch (cause) {
    throw unreadable(`The header of this ${name} is damaged. ${remedy}.`, { cause });
  }
};
