import type { Clock } from "../../../search/fallback/patience.ts";

interface HandClock extends Clock {
  /** Lets time pass, and all that was to happen in it. */
  pass(milliseconds: number): Promise<void>;
  /** How many things are still to happen. */
  readonly planned: number;
}

/** Lets promises that are settled be heard. */
const settle = async () => {
  for (let i = 0; i < 20; i++) await Promise.resolve();
};

/** A clock that is turned by hand. */
export const handClock = (): HandClock => {
  let time = 0;
  const plans = new Map<() => void, number>();
  return {
    now: () => time,
    after(milliseconds, run) {
      const plan = () => run();
      plans.set(plan, time + milliseconds);
      return () => plans.delete(plan);
    },
    async pass(milliseconds) {
      const end = time + milliseconds;
      await settle();
      for (;;) {
        const [next] = [...plans].filter(([, at]) => at <= end).sort(([, a], [, b]) => a - b);
        if (!next) break;
        const [run, at] = next;
        time = at;
        plans.delete(run);
        run();
        await settle();
      }
      time = end;
    },
    get planned() {
      return plans.size;
    },
  };
};
