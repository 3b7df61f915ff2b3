/** Payload says each letter typed; what is shown is what was saved, so one look after a pause is enough. */
const pauseMilliseconds = 400;
const told = new Set(["payload-document-event", "payload-live-preview"]);

/** Calls back when the admin, in the window around this one, says that the document was changed or saved. */
export function onSaved(callback: () => void): () => void {
  let pause: number | undefined;
  const listen = ({ origin, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || typeof data !== "object" || data === null) return;
    if (!("type" in data) || typeof data.type !== "string" || !told.has(data.type)) return;
    clearTimeout(pause);
    pause = window.setTimeout(callback, pauseMilliseconds);
  };
  addEventListener("message", listen);
  // Payload sends nothing before the page has said that it listens.
  const admin = window.opener ?? window.parent;
  if (admin !== window) admin.postMessage({ type: "payload-live-preview", ready: true }, location.origin);
  return () => {
    clearTimeout(pause);
    removeEventListener("message", listen);
  };
}
