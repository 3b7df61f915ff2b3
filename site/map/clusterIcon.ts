import type { DivIcon } from "leaflet";
import { hiddenWords } from "./kindMarker.ts";
import { L } from "./leaflet.ts";

const size = 48;

/** Several groups close together: how many, and for who listens that opening it zooms in. */
export function clusterIcon(count: number, words: string): DivIcon {
  const content = document.createElement("span");
  content.className = "cluster-face";
  const number = document.createElement("span");
  number.setAttribute("aria-hidden", "true");
  number.textContent = String(count);
  content.append(number, hiddenWords(words));
  return L.divIcon({ className: "marker cluster", html: content, iconSize: [size, size] });
}
