import { useCallback, useMemo, useSyncExternalStore } from "react";

/** Wide enough for filters, list and map side by side. The same width stands in search/styles. */
export const deskMedia = "(min-width: 60rem)";

/** Whether a media query holds, now and as the window changes. */
export function useMedia(media: string): boolean {
  const list = useMemo(() => matchMedia(media), [media]);
  const subscribe = useCallback(
    (changed: () => void) => {
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    [list],
  );
  return useSyncExternalStore(subscribe, () => list.matches);
}
