import { type RefObject, useEffect, useRef, useState } from "react";
import { deskMedia, useMedia } from "./useMedia.ts";

interface View {
  /** On a phone the list or the map; on a desk both at once. */
  readonly view: "list" | "map" | "both";
  readonly turn: () => void;
}

type PhoneView = "list" | "map";
const key = "view";

/** Whoever comes back from a group's page comes back to the map they left. */
function rememberedView(): PhoneView {
  try {
    return sessionStorage.getItem(key) === "map" ? "map" : "list";
  } catch {
    return "list";
  }
}

function rememberView(view: PhoneView): void {
  try {
    sessionStorage.setItem(key, view);
  } catch {
    // It holds until the page is left.
  }
}

/** What of the results is in view. The map begins at the screen's top, and the list is where it was left. */
export function useView(screen: RefObject<HTMLElement | null>): View {
  const onDesk = useMedia(deskMedia);
  const [view, setView] = useState(rememberedView);
  const listPlace = useRef(0);
  const turned = useRef(false);

  useEffect(() => {
    if (onDesk || !turned.current) return;
    if (view === "map") screen.current?.scrollIntoView();
    else scrollTo({ top: listPlace.current });
  }, [view, onDesk, screen]);

  const turn = () => {
    turned.current = true;
    if (view === "list") listPlace.current = scrollY;
    const other = view === "list" ? "map" : "list";
    rememberView(other);
    setView(other);
  };
  return { view: onDesk ? "both" : view, turn };
}
