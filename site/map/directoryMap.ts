import type { FitBoundsOptions, Map as LeafletMap, Marker } from "leaflet";
import type { Bounds } from "../../search/query.ts";
import type { Position } from "../../search/record.ts";
import { clusterIcon } from "./clusterIcon.ts";
import { kindMarker, type MarkerEvents } from "./kindMarker.ts";
import { L } from "./leaflet.ts";
import type { MapPoint } from "./mapPoint.ts";
import { showPlaceNames } from "./placeNames.ts";
import type { Tiles } from "./tiles.ts";

export interface DirectoryMapOptions extends MarkerEvents {
  readonly centre: Position;
  readonly words: { readonly zoomIn: string; readonly zoomOut: string; readonly cluster: (count: number) => string };
  /** The person moved the map: not we. */
  readonly onMoved: () => void;
}

/** A map of results, spoken to in the directory's own terms. */
export interface DirectoryMap {
  /** Puts these on the map, in list order, and shows them all unless the view is to stay. */
  show(points: readonly MapPoint[], view: "all" | "stay"): void;
  lookAt(bounds: Bounds): void;
  choose(publicId: string | undefined): void;
  highlight(publicId: string | undefined): void;
  /** Streets from a tile server, or place names on a quiet background. */
  ground(tiles: Tiles | undefined): void;
  inView(): Bounds;
  remove(): void;
}

const closest = 17;
const townZoom = 12;
/** In pixels: no marker is cut off, and none lies under the buttons at the top left. */
const aroundMarkers = { paddingTopLeft: [80, 36], paddingBottomRight: [36, 36] } satisfies FitBoundsOptions;

export function directoryMap(element: HTMLElement, options: DirectoryMapOptions): DirectoryMap {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const map = L.map(element, {
    center: [options.centre.lat, options.centre.lng],
    zoom: townZoom,
    maxZoom: 18,
    minZoom: 6,
    zoomControl: false,
    scrollWheelZoom: false,
    zoomAnimation: !calm,
    markerZoomAnimation: !calm,
    fadeAnimation: false,
    inertia: !calm,
  });
  map.attributionControl.setPrefix(false);
  map.createPane("places").style.zIndex = "350";
  L.control.zoom({ zoomInTitle: options.words.zoomIn, zoomOutTitle: options.words.zoomOut }).addTo(map);
  keepPageScroll(map);

  const clusters = L.markerClusterGroup({
    showCoverageOnHover: false,
    animate: false,
    maxClusterRadius: 46,
    disableClusteringAtZoom: closest,
    iconCreateFunction: (cluster) =>
      clusterIcon(cluster.getChildCount(), options.words.cluster(cluster.getChildCount())),
  }).addTo(map);

  let markers = new Map<string, Marker>();
  let chosen: string | undefined;
  let highlighted: string | undefined;
  let movedByUs = false;
  let leaveGround: Promise<() => void> = Promise.resolve(() => {});

  const move = (how: () => void) => {
    movedByUs = true;
    how();
    movedByUs = false;
  };
  const elementOf = (publicId: string | undefined): HTMLElement | undefined => {
    const marker = publicId === undefined ? undefined : markers.get(publicId);
    return marker && (clusters.getVisibleParent(marker) ?? marker).getElement();
  };
  const markStates = () => {
    for (const part of element.querySelectorAll(".marker")) {
      part.classList.remove("is-chosen", "is-highlighted");
      if (part.hasAttribute("aria-pressed")) part.setAttribute("aria-pressed", "false");
    }
    elementOf(highlighted)?.classList.add("is-highlighted");
    const chosenElement = elementOf(chosen);
    chosenElement?.classList.add("is-chosen");
    if (chosenElement?.hasAttribute("aria-pressed")) chosenElement.setAttribute("aria-pressed", "true");
  };
  /** Tab goes through the page's own order, so markers stand in it as they do in the list. */
  const putInListOrder = () => {
    const pane = map.getPane("markerPane");
    if (!pane || pane.contains(document.activeElement)) return;
    pane.append(...new Set([...markers.keys()].flatMap((publicId) => elementOf(publicId) ?? [])));
  };
  const settle = () => {
    putInListOrder();
    markStates();
  };
  map.on("moveend", () => {
    settle();
    if (!movedByUs) options.onMoved();
  });

  const resized = new ResizeObserver(() => move(() => map.invalidateSize({ animate: false })));
  resized.observe(element);

  return {
    show(points, view) {
      markers = new Map(points.map((point) => [point.publicId, kindMarker(point, options)]));
      clusters.clearLayers();
      clusters.addLayers([...markers.values()]);
      if (view === "all" && points.length > 0) {
        const all = L.latLngBounds(points.map(({ position }) => [position.lat, position.lng]));
        move(() => map.fitBounds(all, { ...aroundMarkers, maxZoom: 15, animate: false }));
      }
      settle();
    },
    lookAt: ({ north, south, east, west }) =>
      move(() =>
        map.fitBounds(
          [
            [south, west],
            [north, east],
          ],
          { animate: false },
        ),
      ),
    choose(publicId) {
      chosen = publicId;
      markStates();
    },
    highlight(publicId) {
      highlighted = publicId;
      markStates();
    },
    ground(tiles) {
      const before = leaveGround;
      leaveGround = before
        .then((leave) => leave())
        .then(() => (tiles ? showStreets(map, tiles) : showPlaceNames(map)))
        // Without names the markers still stand where they are.
        .catch(() => () => {});
    },
    inView() {
      const view = map.getBounds();
      return { north: view.getNorth(), south: view.getSouth(), east: view.getEast(), west: view.getWest() };
    },
    remove() {
      resized.disconnect();
      map.remove();
    },
  };
}

/** The wheel moves the page until somebody has turned to the map. */
function keepPageScroll(map: LeafletMap): void {
  map.on("focus click", () => map.scrollWheelZoom.enable());
  map.on("blur mouseout", () => map.scrollWheelZoom.disable());
}

function showStreets(map: LeafletMap, { url, attribution }: Tiles): () => void {
  const streets = L.tileLayer(url, { attribution, maxZoom: 19, className: "streets" }).addTo(map);
  return () => {
    streets.remove();
  };
}
