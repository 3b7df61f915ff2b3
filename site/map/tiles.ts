/** Where map pictures come from. */
export interface Tiles {
  readonly url: string;
  /** Said in the map's corner; may hold a link. */
  readonly attribution: string;
  /** A third party, which is not asked for anything before the person agrees. */
  readonly asksFirst: boolean;
}

const openStreetMap: Tiles = {
  url: "https://tile.openstreetmap.org/{z}/{x}/{y}.png",
  attribution: '© <a href="https://www.openstreetmap.org/copyright">OpenStreetMap</a>',
  asksFirst: true,
};

/** The publisher's own choice, or OpenStreetMap's after asking. */
export const tilesFrom = (url: string | undefined, attribution: string | undefined): Tiles =>
  url ? { url, attribution: attribution ?? "", asksFirst: false } : openStreetMap;

export const hostOf = ({ url }: Tiles): string => new URL(url.replace("{s}.", "")).host;

const key = "map-streets";

/** Whether this person said yes or no to map pictures from a third party; undefined until they were asked. */
export function rememberedAnswer(): boolean | undefined {
  try {
    const answer = localStorage.getItem(key);
    return answer === null ? undefined : answer === "yes";
  } catch {
    // A browser that remembers nothing asks again.
    return undefined;
  }
}

export function rememberAnswer(answer: boolean): void {
  try {
    localStorage.setItem(key, answer ? "yes" : "no");
  } catch {
    // It holds until the page is left.
  }
}
