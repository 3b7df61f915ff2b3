import type { CrisisNeedId } from "../../search/understand/crisisNeeds.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { crisisMessagesFor } from "../messages/crisisMessages.ts";
import { helplines, helplinesFor } from "./helplines.ts";
import { LocalLine } from "./LocalLine.tsx";
import type { CrisisLine } from "./support.ts";
import { unbroken } from "./unbroken.ts";

interface CrisisLinesProps {
  readonly needs: readonly CrisisNeedId[];
  readonly language: LanguageTag;
  /** What curators added, for any need. */
  readonly local: readonly CrisisLine[];
}

/** Who helps with what cannot wait: one link each, large enough for a shaking hand. */
export function CrisisLines({ needs, language, local }: CrisisLinesProps) {
  const { lines } = crisisMessagesFor(language);
  return (
    <ul className="crisis-lines">
      {helplinesFor(needs).map((id) => (
        <li key={id}>
          <a href={helplines[id].href}>
            <span>{lines[id].for}</span> <strong>{unbroken(lines[id].action)}</strong>
          </a>
        </li>
      ))}
      {local
        .filter((line) => line.needs.some((need) => needs.includes(need)))
        .map((line) => (
          <LocalLine key={`${line.name} ${line.phone} ${line.text}`} line={line} language={language} />
        ))}
    </ul>
  );
}
