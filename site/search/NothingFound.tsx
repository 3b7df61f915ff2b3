import { BrowseLinks } from "./BrowseLinks.tsx";
import type { Directory } from "./directory.ts";
import type { Found } from "./found.ts";
import { LocalSupport } from "./LocalSupport.tsx";
import { Loosenings } from "./Loosenings.tsx";
import { useScreen } from "./screen.ts";
import { onlyMeaning } from "./understoodWords.ts";
import { useLoosenings } from "./useLoosenings.ts";

interface NothingFoundProps {
  readonly found: Found;
  readonly directory: Directory;
}

/** Never nothing alone: what could be done differently, how many that gives, and who to ask. */
export function NothingFound({ found, directory }: NothingFoundProps) {
  const { messages, language } = useScreen();
  const only = onlyMeaning(found, language);
  // The lines of help stand above: nothing else is to be tried before them.
  const isInCrisis = found.results.crisis.length > 0;
  const loosenings = useLoosenings(found, directory);
  if (isInCrisis) return <LocalSupport area={found.query.near?.area} />;
  return (
    <section className="nothing-found" aria-labelledby="nothing">
      <h2 id="nothing">{only ? messages.none.only(only) : messages.none.title}</h2>
      {/* All at once: what is about to be pressed does not move away. */}
      {loosenings && (
        <>
          {loosenings.length > 0 && (
            <>
              <p>{messages.none.help}</p>
              <Loosenings query={found.query} loosenings={loosenings} />
            </>
          )}
          <LocalSupport area={found.query.near?.area} />
          <BrowseLinks />
        </>
      )}
    </section>
  );
}
