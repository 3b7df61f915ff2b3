import { roundPosition } from "../../search/distance.ts";
import { whereIAm } from "../search/whereIAm.ts";

/** `<search-box>`: takes what was typed, or where the device is, to the search page in its fragment, which no server sees. */
export class SearchBox extends HTMLElement {
  connectedCallback(): void {
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#go([["near", this.#value("#near")]]);
    });
    const here = this.querySelector<HTMLButtonElement>("[data-here]");
    if (!here || !("geolocation" in navigator)) return;
    here.hidden = false;
    here.addEventListener("click", () => this.#locate());
  }

  async #locate(): Promise<void> {
    this.#say(this.getAttribute("locating"));
    try {
      const { lat, lng } = roundPosition(await whereIAm());
      this.#say("");
      this.#go([
        ["near", this.getAttribute("here-label") ?? ""],
        ["at", `${lat},${lng}`],
      ]);
    } catch {
      this.#say(this.getAttribute("not-located"));
    }
  }

  #go(place: [string, string][]): void {
    const parts: [string, string][] = [["q", this.#value("#what")], ...place];
    const fragment = new URLSearchParams(parts.filter(([, value]) => value !== ""));
    location.assign(`${this.getAttribute("search-path")}#${fragment}`);
  }

  #value(selector: string): string {
    return this.querySelector<HTMLInputElement>(selector)?.value.trim() ?? "";
  }

  #say(words: string | null): void {
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = words;
  }
}
