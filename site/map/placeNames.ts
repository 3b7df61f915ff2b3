import type { LayerGroup, Map as LeafletMap, Point } from "leaflet";
import { type Place, placesPath, unpackPlaces } from "../../search/places/placesFile.ts";
import { L } from "./leaflet.ts";

/** Room around a name, in pixels, so that names never touch. */
const width = 96;
const height = 34;
const most = 60;

const fetchPlaces = async (): Promise<readonly Place[]> => unpackPlaces(await (await fetch(placesPath)).json());

/** Names of towns and villages on the quiet background, as many as stand clear of each other; gone once streets show. */
export async function showPlaceNames(map: LeafletMap): Promise<() => void> {
  const places = await fetchPlaces();
  const names = L.layerGroup().addTo(map);
  const draw = () => drawNames(map, names, places);
  map.on("moveend", draw);
  draw();
  return () => {
    map.off("moveend", draw);
    names.remove();
  };
}

function drawNames(map: LeafletMap, names: LayerGroup, places: readonly Place[]): void {
  names.clearLayers();
  const view = map.getBounds();
  const taken: Point[] = [];
  for (const {
    names: [name],
    position,
  } of places) {
    if (taken.length === most) return;
    if (!view.contains([position.lat, position.lng])) continue;
    const point = map.latLngToContainerPoint([position.lat, position.lng]);
    if (taken.some((other) => Math.abs(other.x - point.x) < width && Math.abs(other.y - point.y) < height)) continue;
    taken.push(point);
    const html = document.createElement("span");
    html.textContent = name;
    html.setAttribute("aria-hidden", "true");
    const icon = L.divIcon({ className: "place-name", html, iconSize: [width, height] });
    L.marker([position.lat, position.lng], { icon, interactive: false, keyboard: false, pane: "places" }).addTo(names);
  }
}
