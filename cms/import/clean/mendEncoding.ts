import iconv from "iconv-lite";

/**
 * UTF-8 read as code page 850 and then forced into ASCII: the lead bytes ├ and ┬ became "+" and "-",
 * so that "crèches" reads "cr+¿ches" and "£5" reads "-ú5" or, with the second byte lost too, "-?5".
 */
const boxDrawing = /([+-])([\u0080-\uffff])/g;
/** Pairs that UTF-8 gives when read as Windows-1252: "â€™" for ’, "Ã©" for é. */
const windows1252 =
  /[\u00c2\u00c3\u00e2][\u0080-\u00bf\u20ac\u201a-\u203a\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2122]{1,2}/g;

function decodePair(whole: string, lead: string, second: string): string {
  const [byte] = iconv.encode(second, "cp850");
  if (byte === undefined || byte < 0x80 || byte > 0xbf) return whole;
  return Buffer.from([lead === "+" ? 0xc3 : 0xc2, byte]).toString("utf8");
}

function decodeRun(run: string): string {
  const text = iconv.encode(run, "windows-1252").toString("utf8");
  return text.includes("\ufffd") ? run : text;
}

/** Text with the two kinds of mis-encoding met in real open data put right; anything else is left as it is. */
export function mendEncoding(text: string): string {
  return text
    .replace(windows1252, decodeRun)
    .replace(boxDrawing, decodePair)
    .replace(/-\?(?=\d)/g, "£");
}
