import { useCallback, useEffect, useRef, useState } from "react";
import type { SaidPlace } from "../../../search/places/saidPlace.ts";
import type { Near, SearchQuery } from "../../../search/query.ts";
import type { Directory } from "../directory.ts";
import { useScreen } from "../screen.ts";
import { aroundSaid, type TakenPlace, withWordsBack } from "./wordsBack.ts";

/** Somebody spoke of a place, and did not say quite where it is. */
export interface PlaceQuestion {
  readonly said: Exclude<SaidPlace, { kind: "none" | "found" }>;
  readonly choose: (near: Near) => void;
}

interface SaidPlaceState {
  /** Searches, and where the words speak of a place, around that place. */
  readonly commit: (query: SearchQuery) => void;
  /** Commits a change; one that takes the said place away puts its words back. */
  readonly change: (query: SearchQuery) => void;
  readonly question: PlaceQuestion | undefined;
}

/** Hears the place in the words when they are sent, never while they are typed: nothing moves under somebody's hands. */
export function useSaidPlace(
  query: SearchQuery,
  directory: Directory | undefined,
  commit: (query: SearchQuery) => void,
  draft: (query: SearchQuery) => void,
): SaidPlaceState {
  const { language, centre } = useScreen();
  const [question, setQuestion] = useState<PlaceQuestion & { readonly asked: SearchQuery }>();
  const taken = useRef<TakenPlace>(undefined);
  const shown = useRef(query);
  shown.current = query;

  const take = useCallback(
    (place: TakenPlace) => {
      const next = aroundSaid(place);
      taken.current = place;
      setQuestion(undefined);
      // The search it came from was a step already; this is the same step, understood.
      draft(next);
    },
    [draft],
  );

  const hear = useCallback(
    async (asked: SearchQuery) => {
      const said = await directory?.hearPlace({ query: asked, language, centre });
      if (!said || said.kind === "none" || shown.current.text !== asked.text) return;
      if (said.kind === "found") take({ asked: shown.current, said, near: said.near });
      else {
        const choose = (near: Near) => take({ asked: shown.current, said, near });
        setQuestion({ said, choose, asked });
      }
    },
    [directory, language, centre, take],
  );
  // Without the list of places the words are still searched for.
  const hearOrNot = useCallback((asked: SearchQuery) => void hear(asked).catch(() => {}), [hear]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: words that came with the link are heard once.
  useEffect(() => {
    if (directory && query.text && !query.near) hearOrNot(query);
  }, [directory]);

  const isAnswered = question?.said.kind === "here" && query.near !== undefined;
  const isOpen = question?.asked.text === query.text && !isAnswered;
  return {
    commit: useCallback(
      (next) => {
        commit(next);
        hearOrNot(next);
      },
      [commit, hearOrNot],
    ),
    change: useCallback((next) => commit(withWordsBack(shown.current, next, taken.current)), [commit]),
    question: isOpen ? question : undefined,
  };
}
