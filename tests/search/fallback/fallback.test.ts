import { beforeEach, describe, expect, test } from "vitest";
import { emptyQuery } from "../../../search/emptyQuery.ts";
import type { SearchEngine } from "../../../search/engine.ts";
import { calm, createFallback, type Fallback, mostAsked, patience, pauses } from "../../../search/fallback/fallback.ts";
import type { SearchQuery } from "../../../search/query.ts";
import type { SearchResults } from "../../../search/results.ts";
import { handClock } from "./clock.ts";

const resultsOf = (total: number): SearchResults => ({
  total,
  withEverything: total,
  askFirst: 0,
  hits: [],
  page: 1,
  pages: 1,
  counts: {
    kinds: {},
    activities: {},
    days: {},
    times: {},
    access: {},
    costs: {},
    audiences: {},
    attending: {},
    joining: {},
    referral: {},
    efforts: {},
    groupSizes: {},
    takingNew: {},
    languages: {},
  },
  understood: [],
  unanswered: [],
  crisis: [],
  points: [],
});
const query = (text: string): SearchQuery => ({ ...emptyQuery, text });

/** What the server does with each question, until told otherwise. */
type Manner = "answers" | "hangs" | "is down" | { readonly takes: number };

let clock: ReturnType<typeof handClock>;
let manner: Manner;
let deviceWorks: boolean;
let isOnline: boolean;
let asked: string[];
let returns: number;
let fallback: Fallback;

beforeEach(() => {
  clock = handClock();
  manner = "answers";
  deviceWorks = true;
  isOnline = true;
  asked = [];
  returns = 0;
  const server: SearchEngine = {
    search: ({ text }) => {
      asked.push(text);
      const now = manner;
      if (now === "is down") return Promise.reject(new Error("connection refused"));
      return new Promise((resolve) => {
        if (now === "answers") resolve(resultsOf(2));
        else if (now !== "hangs") clock.after(now.takes, () => resolve(resultsOf(2)));
      });
    },
  };
  const device: SearchEngine = {
    search: async () => {
      if (!deviceWorks) throw new Error("There is no index.");
      return resultsOf(1);
    },
  };
  fallback = createFallback({ server, device, clock, isOnline: () => isOnline, onReturn: () => returns++ });
});

/** Searches, lets time pass, and tells who answered by then. */
async function answeredBy(text: string, milliseconds = 0): Promise<string> {
  let who = "nobody yet";
  fallback.search(query(text)).then(
    ({ by, results }) => {
      expect(results.total).toBe(by === "server" ? 2 : 1);
      who = by;
    },
    () => {
      who = "failed";
    },
  );
  await clock.pass(milliseconds);
  return who;
}

describe("Who answers a search", () => {
  test("the server, where it answers", async () => {
    expect(await answeredBy("walk")).toBe("server");
    expect(clock.planned).toBe(0);
  });

  test("the server, where it answers just in time", async () => {
    manner = { takes: patience - 1 };
    expect(await answeredBy("walk", patience)).toBe("server");
  });

  test("the device, where the server takes longer than a second and a half, and not before", async () => {
    manner = { takes: patience + 1 };
    const answer = fallback.search(query("walk"));
    expect(await answeredBy("walk", patience - 1)).toBe("nobody yet");
    await clock.pass(1);
    expect((await answer).by).toBe("device");
  });

  test("the device at once, where the server is down", async () => {
    manner = "is down";
    expect(await answeredBy("walk")).toBe("device");
  });

  test("the device at once, and the server is not even asked, where there is no connection", async () => {
    isOnline = false;
    expect(await answeredBy("walk")).toBe("device");
    expect(asked).toEqual([]);
  });

  test("the device for all who wait, as soon as one has waited long enough", async () => {
    manner = "hangs";
    const first = answeredBy("walk", 1000);
    expect(await first).toBe("nobody yet");
    const second = fallback.search(query("walks"));
    await clock.pass(500);
    expect((await second).by).toBe("device");
  });

  test("a late server, where the device cannot", async () => {
    manner = { takes: 4000 };
    deviceWorks = false;
    expect(await answeredBy("walk", 4000)).toBe("server");
    manner = "answers";
    expect(await answeredBy("walk")).toBe("server");
  });

  test("nobody, where neither can", async () => {
    manner = "is down";
    deviceWorks = false;
    expect(await answeredBy("walk")).toBe("failed");
  });
});

describe("A server that did not answer", () => {
  beforeEach(async () => {
    manner = "is down";
    await answeredBy("walk");
    asked = [];
  });

  test("is asked again by itself, less and less often", async () => {
    for (const pause of [...pauses, 60_000, 60_000]) {
      await clock.pass(pause - 1);
      expect(asked).toEqual([]);
      await clock.pass(1);
      expect(asked).toEqual(["walk"]);
      asked = [];
    }
    expect(returns).toBe(0);
  });

  test("is told to be back as soon as it answers, and answers from then on", async () => {
    manner = "answers";
    await clock.pass(pauses[0]);
    expect(returns).toBe(1);
    expect(await answeredBy("choir")).toBe("server");
    expect(clock.planned).toBe(0);
  });

  test("is asked beside the next search, which the device answers at once", async () => {
    manner = "answers";
    await clock.pass(calm);
    expect(await answeredBy("choir")).toBe("device");
    expect(asked).toEqual(["choir"]);
    expect(returns).toBe(1);
  });

  test("is not asked at every letter", async () => {
    await clock.pass(calm);
    for (const text of ["c", "ch", "cho", "choi", "choir"]) await answeredBy(text, 100);
    expect(asked).toEqual(["c"]);
  });

  test("is asked as soon as the connection is back", async () => {
    manner = "answers";
    fallback.lookAgain();
    await clock.pass(0);
    expect(returns).toBe(1);
  });

  test("is not back while it takes too long", async () => {
    manner = { takes: patience + 1 };
    await clock.pass(pauses[0] + patience);
    expect(returns).toBe(0);
    expect(await answeredBy("choir")).toBe("device");
  });

  test("is not asked while there is no connection", async () => {
    isOnline = false;
    await clock.pass(600_000);
    expect(asked).toEqual([]);
    isOnline = true;
    manner = "answers";
    fallback.lookAgain();
    await clock.pass(0);
    expect(returns).toBe(1);
  });

  test("is left alone in the end, until somebody searches again", async () => {
    await clock.pass(24 * 3_600_000);
    expect(asked).toHaveLength(mostAsked);
    expect(clock.planned).toBe(0);
    manner = "answers";
    await answeredBy("choir");
    expect(returns).toBe(1);
  });

  test("is left alone once nobody needs it", async () => {
    fallback.stop();
    await clock.pass(600_000);
    expect(asked).toEqual([]);
  });
});
