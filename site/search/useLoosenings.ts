import { useEffect, useState } from "react";
import type { SearchQuery } from "../../search/query.ts";
import type { Directory } from "./directory.ts";
import type { Found } from "./found.ts";
import type { Loosening } from "./loosen/loosening.ts";
import { useScreen } from "./screen.ts";

/** Somebody who is still typing is not offered anything else yet. */
const pause = 300;

interface Told {
  readonly query: SearchQuery;
  readonly loosenings: readonly Loosening[];
}

/** What could be done differently for an answer that gives little; `undefined` until it is known. */
export function useLoosenings({ query, results }: Found, directory: Directory): readonly Loosening[] | undefined {
  const [told, setTold] = useState<Told>();
  const { total } = results;
  const { language, centre } = useScreen();

  useEffect(() => {
    let wanted = true;
    const tell = (loosenings: readonly Loosening[]) => wanted && setTold({ query, loosenings });
    const timer = setTimeout(
      () => directory.loosen({ query, language, centre }, total).then(tell, () => tell([])),
      pause,
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [query, total, directory, language, centre]);

  return told?.query === query ? told.loosenings : undefined;
}
