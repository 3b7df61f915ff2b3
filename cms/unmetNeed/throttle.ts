/** Tells whether one more fits: at most so many in a stretch of milliseconds, whoever they come from, so that no address is kept. */
export function createThrottle({ most, every }: { readonly most: number; readonly every: number }) {
  let begun = Number.NEGATIVE_INFINITY;
  let count = 0;
  return (now: number = performance.now()): boolean => {
    if (now - begun >= every) {
      begun = now;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}
