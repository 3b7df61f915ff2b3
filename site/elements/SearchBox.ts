import { nearHere } from "../search/nearHere.ts";

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
      const { label, position, area = "" } = await nearHere();
      this.#say("");
      this.#go([
        ["near", label],
        ["at", `${position.lat},${position.lng}`],
        ["area", area],
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
