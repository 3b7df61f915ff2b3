import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";

/** The day it is in London at an instant: `2026-11-24`. */
export const londonDay = (instant: Date): string => format(new TZDate(instant, "Europe/London"), "yyyy-MM-dd");
