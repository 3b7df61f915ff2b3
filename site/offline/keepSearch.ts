/** Has the browser keep the search for when there is no connection. What it needs for that is fetched in the background. */
export function keepSearch(): void {
  // Without https there is none; while developing, nothing is to be kept.
  if (!import.meta.env.PROD || !("serviceWorker" in navigator)) return;
  navigator.serviceWorker.register("/service-worker.js").catch(() => "Then the search needs a connection, as before.");
}
