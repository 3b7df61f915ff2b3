import { BrowseLinks } from "./BrowseLinks.tsx";
import { useScreen } from "./screen.ts";

/** A directory that is too large for a phone is searched around a place: asks for one. */
export function PlaceFirst() {
  const { messages } = useScreen();
  return (
    <section className="place-first" aria-labelledby="place-first">
      <h2 id="place-first">{messages.around.first}</h2>
      <p>{messages.around.why}</p>
      <BrowseLinks />
    </section>
  );
}
