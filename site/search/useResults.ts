import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { toFragment } from "../../search/fragment.ts";
import type { SearchQuery } from "../../search/query.ts";
import { type Directory, openDirectory } from "./directory.ts";
import type { FirstAnswer } from "./firstAnswer.ts";
import type { Found } from "./found.ts";
import { PlaceNeeded } from "./partAround.ts";
import type { Cards } from "./release.ts";

export interface ResultsState {
  readonly status: "loading" | "ready" | "failed" | "place-needed";
  readonly directory: Directory | undefined;
  /** The newest answer and what it answers: while the next one is on its way the last one stays. */
  readonly found: Found | undefined;
  /** The cards of what was found. */
  readonly card: Cards;
  readonly retry: () => void;
}

const noCard: Cards = () => undefined;

/**
 * Answers a search from the directory that is being opened, again whenever something was published or taken down, or the
 * search server is back. Before it has answered there is the `first` answer, to whoever asks for what it answers.
 */
export function useResults(
  query: SearchQuery,
  firstOpening: Promise<Directory>,
  first: Promise<FirstAnswer | undefined>,
): ResultsState {
  const [opening, setOpening] = useState(firstOpening);
  const [directory, setDirectory] = useState<Directory>();
  const [status, setStatus] = useState<ResultsState["status"]>("loading");
  const [found, setFound] = useState<Found>();
  const [early, setEarly] = useState<FirstAnswer>();
  /** Counts up when the same search may have another answer. */
  const [news, setNews] = useState(0);
  const asked = useRef(0);

  useEffect(() => {
    let wanted = true;
    setStatus("loading");
    opening.then(
      (opened) => wanted && setDirectory(opened),
      () => wanted && setStatus("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [opening]);

  useEffect(() => {
    let wanted = true;
    first.then(
      (answer) => wanted && setEarly(answer),
      () => "The directory answers.",
    );
    return () => {
      wanted = false;
    };
  }, [first]);

  const lookForNews = useCallback(async () => {
    if (await directory?.refresh()) setNews((count) => count + 1);
  }, [directory]);

  useEffect(() => {
    addEventListener("focus", lookForNews);
    document.addEventListener("visibilitychange", lookForNews);
    return () => {
      removeEventListener("focus", lookForNews);
      document.removeEventListener("visibilitychange", lookForNews);
    };
  }, [lookForNews]);

  useEffect(() => directory?.onServerBack(() => setNews((count) => count + 1)), [directory]);

  // Before the letter is painted: an effect would wait for the next frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `news` asks again.
  useLayoutEffect(() => {
    if (!directory) return;
    asked.current += 1;
    const turn = asked.current;
    directory.search(query).then(
      (answer) => {
        if (turn !== asked.current) return;
        setFound({ query, ...answer });
        setStatus("ready");
      },
      (error) => {
        if (turn !== asked.current) return;
        if (error instanceof PlaceNeeded) setFound(undefined);
        setStatus(error instanceof PlaceNeeded ? "place-needed" : "failed");
      },
    );
  }, [directory, query, news]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: with each search, and after it.
  useEffect(() => void lookForNews(), [query, news, lookForNews]);

  const retry = useCallback(() => {
    directory?.close();
    setDirectory(undefined);
    setOpening(openDirectory());
  }, [directory]);

  const isEarlyAnswer = early !== undefined && toFragment(early.found.query) === toFragment(query);
  return {
    status,
    directory,
    found: found ?? (isEarlyAnswer ? early.found : undefined),
    card: directory?.card ?? early?.card ?? noCard,
    retry,
  };
}
