import type { AskServer } from "./ask.ts";
import type { ReadTimes } from "./timetable.ts";

/** What it takes to search a directory on a server, whichever way. */
export interface DirectoryOptions {
  readonly askServer: AskServer;
  /** What time it is, for "soonest". */
  readonly now: () => Date;
  /** Listings taken down since they were indexed. */
  readonly without: readonly string[];
  readonly readTimes: ReadTimes;
}
