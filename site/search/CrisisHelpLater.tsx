import { type ComponentType, useEffect, useState } from "react";
import type { CrisisHelpProps } from "./CrisisHelp.tsx";

/**
 * Help that cannot wait, whose program is fetched beside that of the page, which is there sooner without it. Where the line
 * drops, it is asked for again with each letter.
 */
export function CrisisHelpLater({ text }: CrisisHelpProps) {
  const [Help, setHelp] = useState<ComponentType<CrisisHelpProps>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter asks again.
  useEffect(() => {
    if (Help) return;
    import("./CrisisHelp.tsx").then(
      ({ CrisisHelp }) => setHelp(() => CrisisHelp),
      () => "The next letter asks again.",
    );
  }, [Help, text]);
  return Help ? <Help text={text} /> : null;
}
