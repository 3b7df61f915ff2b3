import { roundPosition } from "../../search/distance.ts";

const locatingMilliseconds = 15_000;

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

  #locate(): void {
    this.#say(this.getAttribute("locating"));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.#say("");
        const { lat, lng } = roundPosition({ lat: coords.latitude, lng: coords.longitude });
        this.#go([
          ["near", this.getAttribute("here-label") ?? ""],
          ["at", `${lat},${lng}`],
        ]);
      },
      () => this.#say(this.getAttribute("not-located")),
      { timeout: locatingMilliseconds },
    );
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
