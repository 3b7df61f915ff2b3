import { sayWhen } from "../publishStatusWords.ts";
import type { SearchServerState } from "./searchServerState.ts";

const words = {
  en: {
    unreachable: (since: string) =>
      `Search server: not answering since ${since}; visitors search on their own device meanwhile`,
    failing: (why: string, since: string) => `Search server: ${why} Since ${since} visitors search on their own device`,
    filling: "Search server: being filled; visitors search on their own device meanwhile",
    refused: (count: number) =>
      count === 1
        ? "Search server: 1 listing is on the site but not found by searching"
        : `Search server: ${count} listings are on the site but not found by searching`,
    more: (count: number) => `and ${count} more`,
  },
  cy: {
    unreachable: (since: string) =>
      `Gweinydd chwilio: dim ateb ers ${since}; mae ymwelwyr yn chwilio ar eu dyfais eu hunain yn y cyfamser`,
    failing: (why: string, since: string) =>
      `Gweinydd chwilio: ${why} Ers ${since} mae ymwelwyr yn chwilio ar eu dyfais eu hunain`,
    filling: "Gweinydd chwilio: yn cael ei lenwi; mae ymwelwyr yn chwilio ar eu dyfais eu hunain yn y cyfamser",
    refused: (count: number) => `Gweinydd chwilio: mae ${count} cofnod ar y wefan ond nid yw chwilio'n dod o hyd iddo`,
    more: (count: number) => `a ${count} arall`,
  },
};

const mostNamed = 5;

/** What a curator should know of the search server; nothing while all is well. */
export function searchServerWords(
  { release, failure, refused }: SearchServerState,
  language: "en" | "cy" = "en",
  now = new Date(),
): string[] {
  const say = words[language];
  if (failure) {
    const since = sayWhen(failure.since, now);
    return [failure.unreachable ? say.unreachable(since) : say.failing(failure.sentence, since)];
  }
  if (!release) return [say.filling];
  if (refused.length === 0) return [];
  const named = refused.slice(0, mostNamed).map(({ title, reason }) => `${title}: ${reason}`);
  if (refused.length > mostNamed) named.push(say.more(refused.length - mostNamed));
  return [`${say.refused(refused.length)}: ${named.join(" ")}`];
}
