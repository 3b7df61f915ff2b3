import { useEffect, useState } from "react";

/** Somebody who listens hears how many there are once they have paused, not at every letter. */
const pauseBeforeTelling = 500;

/** A count that has settled. */
export function useToldCount(count: number | undefined): number | undefined {
  const [told, setTold] = useState<number>();
  useEffect(() => {
    const pause = setTimeout(setTold, pauseBeforeTelling, count);
    return () => clearTimeout(pause);
  }, [count]);
  return told;
}
