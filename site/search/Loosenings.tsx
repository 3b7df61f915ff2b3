import type { SearchQuery } from "../../search/query.ts";
import { changeWords } from "./loosen/changeWords.ts";
import type { Loosening } from "./loosen/loosening.ts";
import { linkTo } from "./queryAddress.ts";
import { focusCount } from "./ResultCount.tsx";
import { useScreen } from "./screen.ts";

interface LooseningsProps {
  readonly query: SearchQuery;
  readonly loosenings: readonly Loosening[];
}

/** Ways to look differently, a press each: "4 within 5 miles", "2 on a Thursday", "3 online". */
export function Loosenings({ query, loosenings }: LooseningsProps) {
  const { messages, words } = useScreen();
  const { none, count } = messages;
  return (
    <ul className="loosenings">
      {loosenings.map(({ change, query: other, total }) => {
        const how = changeWords(change, query.text, messages, words);
        return (
          <li key={how}>
            <a href={linkTo(other)} onClick={focusCount}>
              {change.kind === "spelling" ? how : none.gives(total, how)}
            </a>
            {change.kind === "spelling" && <span className="gives">{count.groups(total)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
