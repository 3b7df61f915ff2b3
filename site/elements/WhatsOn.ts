import { londonDay, londonInstant } from "../../search/sessions/calendar.ts";
import { occurrencesBetween } from "../../search/sessions/occurrences.ts";
import { sessionsOf } from "./sessionsOf.ts";

const howMany = 6;

/**
 * `<whats-on>`: of the cards that stand in it, shows those that are on today and tomorrow, soonest first. Without
 * JavaScript, or when nothing is on, the first cards stay, each with its pattern.
 */
export class WhatsOn extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const endOfTomorrow = londonInstant(londonDay(now) + 2, "00:00");
    const soon = [...this.querySelectorAll<HTMLElement>("next-session")]
      .map((element) => ({ element, next: occurrencesBetween(sessionsOf(element), now, endOfTomorrow)[0] }))
      .filter(({ next }) => next !== undefined)
      .sort((a, b) => Number(a.next?.starts) - Number(b.next?.starts))
      .slice(0, howMany)
      .map(({ element }) => element.closest("li"))
      .filter((card) => card !== null);
    if (soon.length === 0) return;
    this.querySelector("ul")?.replaceChildren(...soon);
    const heading = this.querySelector("h2");
    if (heading) heading.textContent = this.getAttribute("heading");
  }
}
