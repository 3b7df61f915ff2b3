import type { SearchQuery } from "../../search/query.ts";
import { useScreen } from "./screen.ts";

interface AroundPlaceProps {
  readonly query: SearchQuery;
  readonly reachMiles: number | undefined;
}

/** One quiet line where only what is around a place was searched. */
export function AroundPlace({ query, reachMiles }: AroundPlaceProps) {
  const { around } = useScreen().messages;
  if (reachMiles === undefined) return null;
  const place = query.bounds ? around.map : (query.near?.label ?? "");
  return <p className="around-place">{around.only(reachMiles, place)}</p>;
}
