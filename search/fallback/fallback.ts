import type { SearchEngine } from "../engine.ts";
import type { SearchQuery } from "../query.ts";
import type { SearchResults } from "../results.ts";
import { type Clock, inTime } from "./patience.ts";

/** Which engine gave an answer: that of the search server, or the one on the person's device. */
export type AnsweredBy = "server" | "device";

export interface Answer {
  readonly results: SearchResults;
  readonly by: AnsweredBy;
}

export interface FallbackParts {
  readonly server: SearchEngine;
  readonly device: SearchEngine;
  readonly clock: Clock;
  readonly isOnline: () => boolean;
  /** The server answers again, in time: whoever shows an answer of the device may search once more. */
  readonly onReturn: () => void;
}

export interface Fallback {
  /** Rejects where neither engine can answer. */
  search(query: SearchQuery): Promise<Answer>;
  /** The connection is back: asks a server that did not answer once more, now. */
  lookAgain(): void;
  /** Asks nothing more by itself. */
  stop(): void;
}

/** Nobody waits longer for the server when their own device can answer. */
export const patience = 1500;
/** How long after a server did not answer it is asked again, each time that it still does not; the last goes on. */
export const pauses = [5000, 10_000, 20_000, 40_000, 60_000] as const;
/** Somebody who types does not ask a server that is down at every letter. */
export const calm = 2000;
/** A tab that lies open overnight stops asking; the next search begins again. */
export const mostAsked = 30;

/** Searches on the server while it answers in time, and on the device while it does not. */
export const createFallback = ({ server, device, clock, isOnline, onReturn }: FallbackParts): Fallback => {
  let isAway = false;
  let isAsking = false;
  let isStopped = false;
  let missed = 0;
  let askedAt = Number.NEGATIVE_INFINITY;
  let last: SearchQuery | undefined;
  let cancelNext = () => {};
  const waiting = new Set<() => void>();

  const planToAsk = () => {
    cancelNext();
    if (isStopped || missed >= mostAsked) return;
    cancelNext = clock.after(pauses[missed] ?? pauses[pauses.length - 1] ?? calm, ask);
  };

  /** Whoever still waits would only find out the same. */
  const hurry = () => {
    for (const stop of waiting) stop();
  };

  const goAway = () => {
    isAway = true;
    missed = 0;
    hurry();
    planToAsk();
  };

  const comeBack = () => {
    cancelNext();
    isAway = false;
    onReturn();
  };

  const ask = async () => {
    // Where there is no connection, `lookAgain` tells when it is back.
    if (!isAway || isAsking || isStopped || !last || !isOnline()) return;
    isAsking = true;
    askedAt = clock.now();
    const results = await inTime(server.search(last), patience, clock, waiting);
    isAsking = false;
    if (!results) {
      missed += 1;
      return planToAsk();
    }
    if (!isStopped) comeBack();
  };

  const onDevice = async (query: SearchQuery): Promise<Answer> => ({
    results: await device.search(query),
    by: "device",
  });

  const onServer = async (query: SearchQuery): Promise<Answer> => {
    const answer = server.search(query);
    const results = await inTime(answer, patience, clock, waiting);
    if (results) return { results, by: "server" };
    if (!isAway) goAway();
    // Late is better than nothing.
    return onDevice(query).catch(async () => ({ results: await answer, by: "server" }));
  };

  return {
    async search(query) {
      last = query;
      if (!isAway && isOnline()) return onServer(query);
      if (!isAway) goAway();
      if (missed >= mostAsked) missed = 0;
      if (clock.now() - askedAt >= calm) void ask();
      return onDevice(query).catch(async () => ({ results: await server.search(query), by: "server" }));
    },
    lookAgain: () => void ask(),
    stop() {
      isStopped = true;
      cancelNext();
      hurry();
    },
  };
};
