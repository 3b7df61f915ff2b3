import { whenIdle } from "./whenIdle.ts";

/** A page that is never idle goes on after so many milliseconds. */
const longest = 500;

/** Runs something once what was just drawn can be seen, and after letters typed meanwhile; what it gives stops that. */
export function afterPaint(run: () => void): () => void {
  let stop = () => cancelAnimationFrame(frame);
  const frame = requestAnimationFrame(() => {
    stop = whenIdle(run, longest, 0);
  });
  return () => stop();
}
