import type { Near } from "../../search/query.ts";

const key = "near";

/** Keeps where the person is looking, already rounded, for this tab alone: gone when it is closed, and told to nobody. */
export function rememberNear(near: Near | undefined): void {
  try {
    if (near) sessionStorage.setItem(key, JSON.stringify(near));
    else sessionStorage.removeItem(key);
  } catch {
    // Storage may be turned off: then pages only lack "2 miles from you".
  }
}

/** Where the person was looking in this tab. Nobody but `rememberNear` writes it. */
export function rememberedNear(): Near | undefined {
  try {
    const near: Near | null = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return near ?? undefined;
  } catch {
    return undefined;
  }
}
