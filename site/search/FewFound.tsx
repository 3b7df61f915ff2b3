import type { Directory } from "./directory.ts";
import { Loosenings } from "./Loosenings.tsx";
import { useScreen } from "./screen.ts";
import { useLoosenings } from "./useLoosenings.ts";
import type { Found } from "./useResults.ts";

interface FewFoundProps {
  readonly found: Found;
  readonly directory: Directory;
}

/** Below a short list: what a little change gives, and who to ask. */
export function FewFound({ found, directory }: FewFoundProps) {
  const { messages } = useScreen();
  const loosenings = useLoosenings(found, directory);
  if (loosenings.length === 0) return null;
  return (
    <section className="few-found" aria-labelledby="few">
      <h2 id="few">{messages.none.fewTitle}</h2>
      <Loosenings query={found.query} loosenings={loosenings} />
    </section>
  );
}
