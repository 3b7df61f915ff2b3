import { pageLanguage } from "./language.ts";

const day = 86_400_000;
/** After this a person had better ring first: about a year, as curators review. */
const staleDays = 365;

/** `<checked-ago>`: "Checked 7 months ago, on 21 April 2026" in place of the date, with a warning where that is long ago. */
export class CheckedAgo extends HTMLElement {
  static observedAttributes = ["on", "words", "stale"];

  attributeChangedCallback(): void {
    const days = Math.floor((Date.now() - Date.parse(this.getAttribute("on") ?? "")) / day);
    if (!(days >= 0)) return;
    const said = (this.getAttribute("words") ?? "{ago}").replace("{ago}", ago(days));
    this.textContent = days > staleDays ? `${said}. ${this.getAttribute("stale")}` : said;
  }
}

/** Days ago, in the largest unit that says enough: today, 3 days ago, 7 months ago. */
function ago(days: number): string {
  const words = new Intl.RelativeTimeFormat(pageLanguage(), { numeric: "auto" });
  if (days < 14) return words.format(-days, "day");
  if (days < 61) return words.format(-Math.floor(days / 7), "week");
  if (days < 730) return words.format(-Math.floor(days / 30.44), "month");
  return words.format(-Math.floor(days / 365.25), "year");
}
