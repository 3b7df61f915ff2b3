import type { DayId, TimeId } from "../../vocabulary/days.ts";

/** Days and parts of the day that words name, from the first of these words until after the last. */
export interface NamedTime {
  readonly from: number;
  readonly until: number;
  readonly days: readonly DayId[];
  readonly times: readonly TimeId[];
  /** "Monday to Friday": `mon-fri`, in place of its days. */
  readonly range?: string;
  /** Today or soon, as people say in trouble, too: "nowhere to sleep tonight". */
  readonly isSoon?: boolean;
}
