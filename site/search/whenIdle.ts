const longest = 3000;

/**
 * Runs something when the page has nothing better to do, after so many milliseconds at the latest; what it gives stops that.
 * Safari does not tell, so there it is after `otherwise`.
 */
export function whenIdle(run: () => void, atLatest = longest, otherwise = atLatest): () => void {
  if ("requestIdleCallback" in window) {
    const idle = requestIdleCallback(run, { timeout: atLatest });
    return () => cancelIdleCallback(idle);
  }
  const timer = setTimeout(run, otherwise);
  return () => clearTimeout(timer);
}
