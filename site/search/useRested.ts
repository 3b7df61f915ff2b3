import { useEffect, useState } from "react";

/** Half a word means something else: until nobody has typed for so many milliseconds, it may be half a word. */
export const untilTypingRests = 1000;

/** The words as they were when typing last rested. */
export function useRested(text: string): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(setRested, untilTypingRests, text);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
