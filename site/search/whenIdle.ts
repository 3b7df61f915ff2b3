const longest = 3000;

/** Runs something when the page has nothing better to do. Safari does not tell, so there it is after a moment. */
export function whenIdle(run: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: longest });
  else setTimeout(run, longest);
}
