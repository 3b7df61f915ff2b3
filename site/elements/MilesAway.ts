import { milesBetween } from "../../search/distance.ts";
import { rememberedNear } from "./near.ts";

/** `<miles-away>`: how far it is from where the person has been searching in this tab. */
export class MilesAway extends HTMLElement {
  connectedCallback(): void {
    const near = rememberedNear();
    if (!near) return;
    const place = { lat: Number(this.getAttribute("lat")), lng: Number(this.getAttribute("lng")) };
    const miles = milesBetween(near.position, place);
    const number = miles < 10 ? Math.round(miles * 10) / 10 : Math.round(miles);
    const words = this.getAttribute(number === 1 ? "singular" : "words") ?? "";
    this.textContent = words.replace("{miles}", String(number));
  }
}
