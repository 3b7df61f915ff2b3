const blanks = new Set([
  "",
  "na",
  "n/a",
  "n.a.",
  "none",
  "null",
  "nil",
  "-",
  "--",
  "not known",
  "unknown",
  "tbc",
  "not relevant",
]);

/** A cell's text with its white space tidied; `undefined` where the source wrote one of its words for "nothing". */
export function cell(value: string | undefined): string | undefined {
  const tidy = (value ?? "").replace(/[\s\u00a0\u200b\ufeff]+/g, " ").trim();
  return blanks.has(tidy.toLowerCase()) ? undefined : tidy;
}

/** As `cell`, but line breaks between paragraphs stay. */
export function paragraphs(value: string | undefined): string | undefined {
  const lines = (value ?? "").split(/\r\n|\r|\n/).map((line) => cell(line) ?? "");
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return text === "" ? undefined : text;
}
