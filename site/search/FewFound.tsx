import type { Directory } from "./directory.ts";
import type { Found } from "./found.ts";
import { LocalSupport } from "./LocalSupport.tsx";
import { Loosenings } from "./Loosenings.tsx";
import { useScreen } from "./screen.ts";
import { useLoosenings } from "./useLoosenings.ts";

interface FewFoundProps {
  readonly found: Found;
  readonly directory: Directory;
}

/** Below a short list: what a little change gives, and who to ask. */
export function FewFound({ found, directory }: FewFoundProps) {
  const { messages } = useScreen();
  const loosenings = useLoosenings(found, directory);
  if (!loosenings) return null;
  return (
    <div className="few-found">
      {loosenings.length > 0 && (
        <>
          <h2>{messages.none.fewTitle}</h2>
          <Loosenings query={found.query} loosenings={loosenings} />
        </>
      )}
      <LocalSupport area={found.query.near?.area} />
    </div>
  );
}
