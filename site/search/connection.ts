const listeners = new Set<() => void>();
let reaches = navigator.onLine;

/** Notes whether the site could be reached when something was asked of it just now. */
export function noteConnection(reached: boolean): void {
  if (reached === reaches) return;
  reaches = reached;
  for (const changed of listeners) changed();
}

/** A wireless network that leads nowhere counts as a connection only until something is asked. */
export const isOnline = (): boolean => reaches;

export function onConnectionChange(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

addEventListener("offline", () => noteConnection(false));
addEventListener("online", () => noteConnection(true));
