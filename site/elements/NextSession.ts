import { describeOccurrence } from "../../search/sessions/describeOccurrence.ts";
import { nextOccurrences } from "../../search/sessions/occurrences.ts";
import { pageLanguage } from "./language.ts";
import { sessionsOf } from "./sessionsOf.ts";

/** `<next-session>`: when it is on next, above the pattern that stands there without JavaScript. */
export class NextSession extends HTMLElement {
  static observedAttributes = ["sessions"];

  attributeChangedCallback(): void {
    const now = new Date();
    const [next] = nextOccurrences(sessionsOf(this), now, 1);
    this.textContent = next ? describeOccurrence(next, pageLanguage(), now) : "";
  }
}
