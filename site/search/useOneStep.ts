import { useEffect } from "react";
import { keepInHistory } from "./queryAddress.ts";

/** Keeps a search, and the links that lead on from it, one step of the browser's history: who leaves takes all of it out. */
export function useOneStep(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    keepInHistory("one-step");
    const follow = (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[href^='#'], a[hreflang]");
      const isElsewhere = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
      if (!link || isElsewhere || event.defaultPrevented) return;
      event.preventDefault();
      location.replace(link.href);
    };
    document.addEventListener("click", follow);
    return () => {
      keepInHistory("steps");
      document.removeEventListener("click", follow);
    };
  }, [isOn]);
}
