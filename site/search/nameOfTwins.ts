import type { Near } from "../../search/query.ts";

/** What places that share a name are called: "Newport" of "Newport, Wales" where somebody wrote "newport". */
export function nameOfTwins([first]: readonly Near[], written: string): string {
  const [name = ""] = first?.label.split(",") ?? [];
  return name.toLowerCase() === written.trim().toLowerCase() ? name : written.trim();
}
