import { z } from "zod";
import { webAddress } from "../../../search/record.ts";

/** Each email address found in free text. */
export function emails(text: string): string[] {
  const found = text.match(/[^\s,;/<>()]+@[^\s,;/<>()]+/g) ?? [];
  return found.map((one) => one.replace(/[.]+$/, "").toLowerCase()).filter((one) => z.email().safeParse(one).success);
}

/** Each British phone number found in free text, as written but for its spaces; "00000 000000" is none. */
export function phones(text: string): string[] {
  const found = text.match(/(?:\+44\s?(?:\(0\)\s?)?|0)[\d\s()-]{8,14}\d/g) ?? [];
  return found.map(tidyPhone).filter((one): one is string => one !== undefined);
}

/** "01614941704" → "0161 494 1704"; "+44 7946415724" → "07946 415724"; undefined where it cannot be a British number. */
export function tidyPhone(text: string): string | undefined {
  const digits = text.replace(/^\s*\+?44\s?(?:\(0\))?/, "0").replace(/\D/g, "");
  if (!/^0[1-9]\d{8,9}$/.test(digits) || /^0?(\d)\1+$/.test(digits)) return undefined;
  if (/^02/.test(digits)) return digits.replace(/^(\d{3})(\d{4})(\d+)$/, "$1 $2 $3");
  if (/^(?:01\d1|011\d|03|08|09)/.test(digits)) return digits.replace(/^(\d{4})(\d{3})(\d+)$/, "$1 $2 $3");
  return digits.replace(/^(\d{5})(\d+)$/, "$1 $2");
}

/** A web address with its scheme put in front where it lacks one, and without the marks of advertisers; undefined where it is no web address. */
export function tidyWebsite(text: string): string | undefined {
  const bare = text.trim().replace(/\s.*$/, "");
  if (/^[^/]*@|^(?!https?:)[a-z]+:(?!\d)/i.test(bare)) return undefined;
  const address = /^https?:\/\//i.test(bare) ? bare : `https://${bare}`;
  const plain = address.replace(/^[^/]+\/\/[^/]+/, (start) => start.toLowerCase()).replace(/[?&]utm_[^#]*/, "");
  const parsed = webAddress.safeParse(plain);
  return parsed.success && /\.[a-z]{2,}/i.test(new URL(parsed.data).hostname) ? parsed.data : undefined;
}
