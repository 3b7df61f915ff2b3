import type { DeviceEngine } from "./deviceEngine.ts";
import type { Suggesting } from "./suggesting.ts";

/** Suggestions, whose program is fetched when somebody first types: the first results don't wait for it. */
export const suggestingLater = (device: DeviceEngine): Suggesting => {
  let groups: Parameters<Suggesting["use"]>[0] = [];
  let withdrawn: readonly string[] = [];
  let made: Suggesting | undefined;
  const suggestions = async (): Promise<Suggesting> => {
    const { suggesting } = await import("./suggesting.ts");
    if (!made) {
      made = suggesting(device);
      made.use(groups);
      made.withdraw(withdrawn);
    }
    return made;
  };
  return {
    use(latest) {
      groups = latest;
      made?.use(latest);
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
      made?.withdraw(publicIds);
    },
    suggest: async (typed, isWanted) => (await suggestions()).suggest(typed, isWanted),
    hearPlace: async (typed) => (await suggestions()).hearPlace(typed),
  };
};
