import type { KindId } from "./kinds.ts";
import type { Term } from "./term.ts";

/** An activity and the kinds it belongs to; the first is the one it is shown under. */
export interface ActivityTerm extends Term {
  readonly kinds: readonly [KindId, ...KindId[]];
}
