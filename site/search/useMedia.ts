import { useCallback, useSyncExternalStore } from "react";

/** Wide enough for filters, list and map side by side. The same width stands in search/styles. */
export const deskMedia = "(min-width: 60rem)";

/** Whether a media query holds, now and as the window changes. */
export function useMedia(media: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = matchMedia(media);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [media],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(media).matches);
}
