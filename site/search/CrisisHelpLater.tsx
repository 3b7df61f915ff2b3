import { type ComponentType, useEffect, useState } from "react";
import type { CrisisHelpProps } from "./CrisisHelp.tsx";
import { useRested } from "./useRested.ts";

interface CrisisHelpLaterProps {
  readonly text: string;
  /** The words as they were last sent: nobody is typing those. */
  readonly sent: string;
}

/**
 * Help that cannot wait, whose program is fetched beside that of the page, which is there sooner without it. Where the line
 * drops, it is asked for again with each letter.
 */
export function CrisisHelpLater({ text, sent }: CrisisHelpLaterProps) {
  const [Help, setHelp] = useState<ComponentType<CrisisHelpProps>>();
  const rested = useRested(text);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter asks again.
  useEffect(() => {
    if (Help) return;
    import("./CrisisHelp.tsx").then(
      ({ CrisisHelp }) => setHelp(() => CrisisHelp),
      () => "The next letter asks again.",
    );
  }, [Help, text]);
  return Help ? <Help text={text} isTyping={text !== rested && text !== sent} /> : null;
}
