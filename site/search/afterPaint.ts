/** A page that is never idle goes on after so many milliseconds. */
const longest = 500;

/**
 * Runs something once what was just drawn can be seen, and after letters typed meanwhile; what it gives stops that. Safari
 * does not tell when it is idle.
 */
export function afterPaint(run: () => void): () => void {
  let stop = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    if ("requestIdleCallback" in window) {
      const idle = requestIdleCallback(run, { timeout: longest });
      stop = () => cancelIdleCallback(idle);
    } else {
      const timer = setTimeout(run);
      stop = () => clearTimeout(timer);
    }
  });
  return () => stop();
}
