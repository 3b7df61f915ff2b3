import type { Marker } from "leaflet";
import { kindPaths } from "../symbols/kindPaths.ts";
import { L } from "./leaflet.ts";
import type { MapPoint } from "./mapPoint.ts";

export interface MarkerEvents {
  readonly onChoose: (publicId: string) => void;
  readonly onHighlight: (publicId: string | undefined) => void;
}

/** Finger size, in pixels. */
const size = 44;

/** A marker with the symbol of its kind and its name for who listens; a button like any other. */
export function kindMarker(point: MapPoint, events: MarkerEvents): Marker {
  const { publicId, position } = point;
  const icon = L.divIcon({ className: "marker", html: markerContent(point), iconSize: [size, size] });
  const marker = L.marker([position.lat, position.lng], { icon, riseOnHover: true });
  // Leaflet makes the element anew each time a cluster opens.
  marker.on("add", () => {
    const element = marker.getElement();
    if (!element) return;
    element.dataset.listing = publicId;
    element.setAttribute("aria-pressed", "false");
    element.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      events.onChoose(publicId);
    });
    for (const name of ["pointerenter", "focus"]) element.addEventListener(name, () => events.onHighlight(publicId));
    for (const name of ["pointerleave", "blur"]) element.addEventListener(name, () => events.onHighlight(undefined));
  });
  marker.on("click", () => events.onChoose(publicId));
  return marker;
}

function markerContent({ title, kind }: MapPoint): HTMLElement {
  const content = document.createElement("span");
  content.className = "marker-face";
  content.dataset.kind = kind;
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "kind-symbol");
  svg.setAttribute("viewBox", "0 0 32 32");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", kindPaths[kind]);
  svg.append(path);
  content.append(svg, hiddenWords(title));
  return content;
}

export function hiddenWords(words: string): HTMLElement {
  const hidden = document.createElement("span");
  hidden.className = "visually-hidden";
  hidden.textContent = words;
  return hidden;
}
