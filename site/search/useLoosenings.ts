import { useEffect, useState } from "react";
import type { Directory } from "./directory.ts";
import type { Loosening } from "./loosen/loosening.ts";
import type { Found } from "./useResults.ts";

/** Somebody who is still typing is not offered anything else yet. */
const pause = 300;

const none: readonly Loosening[] = [];

/** What could be done differently for an answer that gives little; nothing until it is known. */
export function useLoosenings({ query, results }: Found, directory: Directory): readonly Loosening[] {
  const [told, setTold] = useState({ query, loosenings: none });
  const { total } = results;

  useEffect(() => {
    let wanted = true;
    const tell = (loosenings: readonly Loosening[]) => wanted && setTold({ query, loosenings });
    const timer = setTimeout(() => directory.loosen(query, total).then(tell, () => tell(none)), pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, total, directory]);

  return told.query === query ? told.loosenings : none;
}
