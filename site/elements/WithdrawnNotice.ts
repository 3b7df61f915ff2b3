const everyMilliseconds = 20_000;

/** `<withdrawn-notice>`: in an open tab, takes the place of a listing as soon as it has been taken down. */
export class WithdrawnNotice extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    addEventListener("focus", this.#check);
    document.addEventListener("visibilitychange", this.#check);
    this.#timer = setInterval(this.#check, everyMilliseconds);
    this.#check();
  }

  disconnectedCallback(): void {
    removeEventListener("focus", this.#check);
    document.removeEventListener("visibilitychange", this.#check);
    clearInterval(this.#timer);
  }

  #check = async (): Promise<void> => {
    if (document.visibilityState !== "visible" || !this.hidden) return;
    const text = await fetch("/withdrawn.json", { cache: "no-store" })
      .then((response) => (response.ok ? response.text() : ""))
      .catch(() => "");
    if (text.includes(`"${this.getAttribute("public-id")}"`)) this.#show();
  };

  #show(): void {
    document.querySelector(".listing")?.remove();
    document.querySelector(".listing-bar")?.remove();
    this.hidden = false;
    const heading = this.querySelector("h1");
    if (heading?.textContent) document.title = heading.textContent;
    // What was being read is gone, and so is what had focus: begin again at the notice.
    heading?.focus();
  }
}
