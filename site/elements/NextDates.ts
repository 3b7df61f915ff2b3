import { describeOccurrence } from "../../search/sessions/describeOccurrence.ts";
import { nextOccurrences } from "../../search/sessions/occurrences.ts";
import { pageLanguage } from "./language.ts";
import { sessionsOf } from "./sessionsOf.ts";

const howMany = 3;

/** `<next-dates>`: the next three dates, or that none is left. */
export class NextDates extends HTMLElement {
  static observedAttributes = ["sessions", "heading", "ended"];

  attributeChangedCallback(): void {
    const now = new Date();
    const dates = nextOccurrences(sessionsOf(this), now, howMany).map((next) =>
      describeOccurrence(next, pageLanguage(), now),
    );
    this.replaceChildren(...(dates.length > 0 ? this.list(dates) : [paragraph(this.getAttribute("ended") ?? "")]));
  }

  private list(dates: readonly string[]): HTMLElement[] {
    const heading = document.createElement("h3");
    heading.textContent = this.getAttribute("heading");
    const list = document.createElement("ul");
    list.append(...dates.map(item));
    return [heading, list];
  }
}

function item(words: string): HTMLElement {
  const element = document.createElement("li");
  element.textContent = words;
  return element;
}

function paragraph(words: string): HTMLElement {
  const element = document.createElement("p");
  element.textContent = words;
  return element;
}
