import { useEffect, useState } from "react";
import type { SearchQuery } from "../../search/query.ts";
import { BrowseLinks } from "./BrowseLinks.tsx";
import type { Directory } from "./directory.ts";
import { type Loosening, loosen } from "./loosen.ts";
import { linkTo } from "./queryAddress.ts";
import { useScreen } from "./screen.ts";

interface NothingFoundProps {
  readonly query: SearchQuery;
  readonly directory: Directory;
}

/** Never nothing alone: what could be given up, and how many that gives. */
export function NothingFound({ query, directory }: NothingFoundProps) {
  const { messages, words } = useScreen();
  const [ways, setWays] = useState<readonly Loosening[]>([]);

  useEffect(() => {
    let wanted = true;
    loosen(query, directory, messages, words).then(
      (found) => wanted && setWays(found),
      () => wanted && setWays([]),
    );
    return () => {
      wanted = false;
    };
  }, [query, directory, messages, words]);

  return (
    <section className="nothing-found" aria-labelledby="nothing">
      <h2 id="nothing">{messages.none.title}</h2>
      {ways.length > 0 && (
        <>
          <p>{messages.none.help}</p>
          <ul>
            {ways.map((way) => (
              <li key={way.label}>
                <a href={linkTo(way.query)}>
                  <span>{way.label}</span> <span className="gives">{messages.none.gives(way.total)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <BrowseLinks />
    </section>
  );
}
