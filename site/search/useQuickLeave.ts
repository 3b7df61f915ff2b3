import { useEffect } from "react";
import { harmlessPage } from "../crisis/helplines.ts";
import { keepInHistory } from "./queryAddress.ts";

const pressesToLeave = 3;
/** Presses further apart than this are no sign. */
const pause = 2000;

/** Covers what was read and puts a page that tells nothing in its place, so that going back does not show it. */
export function leaveQuickly(event?: { preventDefault(): void }): void {
  event?.preventDefault();
  document.documentElement.style.visibility = "hidden";
  document.title = " ";
  // The address holds the words that were typed, and what was typed last is still to be written into it.
  keepInHistory("nothing");
  history.replaceState(null, "", location.pathname);
  location.replace(harmlessPage);
}

/** Shift, three times, leaves the page: quicker than finding a link when somebody walks in. */
export function useQuickLeave(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    let presses = 0;
    let last = Number.NEGATIVE_INFINITY;
    const onKey = ({ key, timeStamp, repeat }: KeyboardEvent) => {
      if (repeat) return;
      presses = key === "Shift" && (presses === 0 || timeStamp - last < pause) ? presses + 1 : Number(key === "Shift");
      last = timeStamp;
      if (presses >= pressesToLeave) leaveQuickly();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [isOn]);
}
