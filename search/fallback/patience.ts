/** Time, so that a test can turn it. */
export interface Clock {
  /** Milliseconds since some moment; never backwards. */
  now(): number;
  /** Runs something later; what it gives takes that back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** What a promise gives, or `undefined` where it fails or takes too long, or what is in `hurried` meanwhile is called. */
export const inTime = <T>(
  promise: Promise<T>,
  milliseconds: number,
  clock: Clock,
  hurried: Set<() => void>,
): Promise<T | undefined> =>
  new Promise((resolve) => {
    const settle = (value?: T) => {
      cancel();
      hurried.delete(stop);
      resolve(value);
    };
    const stop = () => settle();
    const cancel = clock.after(milliseconds, stop);
    hurried.add(stop);
    promise.then(settle, stop);
  });
