import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { callAddress } from "../listing/telephone.ts";
import { crisisMessagesFor } from "../messages/crisisMessages.ts";
import type { CrisisLine } from "./support.ts";
import { unbroken } from "./unbroken.ts";

interface LocalLineProps {
  readonly line: CrisisLine;
  readonly language: LanguageTag;
}

/** A helpline near here, as curators know it. */
export function LocalLine({ line, language }: LocalLineProps) {
  const { ring, text } = crisisMessagesFor(language);
  const { name, lang, hours, note } = line;
  return (
    <li>
      {line.phone && (
        <a href={callAddress(line.phone)}>
          <span lang={lang}>{name}</span> <strong>{unbroken(ring(line.phone))}</strong>
        </a>
      )}
      {line.text && (
        <a href={`sms:${line.text.replace(/\D/g, "")}`}>
          <span lang={lang}>{name}</span> <strong>{unbroken(text(line.text))}</strong>
        </a>
      )}
      {(hours || note) && <p lang={lang}>{[hours, note].filter(Boolean).join(". ")}</p>}
    </li>
  );
}
