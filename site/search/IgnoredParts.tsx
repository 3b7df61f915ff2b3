import type { Ignored } from "../../search/fragment.ts";
import { useScreen } from "./screen.ts";

/** What of a link was not understood. A place by its name alone is not told: it is looked up. */
export function IgnoredParts({ ignored }: { ignored: readonly Ignored[] }) {
  const { messages } = useScreen();
  const told = ignored.filter(({ reason }) => reason !== "to-look-up");
  if (told.length === 0) return null;
  return (
    <div className="ignored">
      <p>{messages.results.ignored}</p>
      <ul>
        {told.map(({ part, value, reason }) => (
          <li key={`${part} ${value} ${reason}`}>
            <code>{value ? `${part}=${value}` : part}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}
