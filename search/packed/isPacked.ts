/** What every packed file begins with; three letters more tell its sort. */
const beginning = "ALONG";
export type Magic = `${typeof beginning}${string}`;

/** Whether that is a packed file at all, and not the page that a wireless network or a proxy gives for any file. */
export const isPacked = (file: ArrayBuffer): boolean =>
  new TextDecoder().decode(file.slice(0, beginning.length)) === beginning;
