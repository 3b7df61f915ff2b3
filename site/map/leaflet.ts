import L from "leaflet";
// Adds `markerClusterGroup` to the Leaflet above, which it finds where Leaflet puts itself.
import "leaflet.markercluster";
import "leaflet/dist/leaflet.css";

/** Leaflet with clusters. Nothing outside this folder imports either. */
export { L };
