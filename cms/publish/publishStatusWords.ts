import { TZDate } from "@date-fns/tz";
import { format } from "date-fns";
import { londonDay } from "./londonDay.ts";
import type { PublishStatus } from "./publishStatus.ts";

const words = {
  en: {
    never: "Not live yet",
    live: (when: string) => `Live since ${when}`,
    changes: (count: number) => (count === 1 ? "1 change on its way" : `${count} changes on their way`),
    failed: (why: string) => `The site could not be built: ${why}`,
    stays: (when: string) => `The last good one from ${when} stays up.`,
    leftOut: (count: number) => (count === 1 ? "1 listing could not be shown" : `${count} listings could not be shown`),
  },
  cy: {
    never: "Ddim yn fyw eto",
    live: (when: string) => `Yn fyw ers ${when}`,
    changes: (count: number) => (count === 1 ? "1 newid ar ei ffordd" : `${count} newid ar eu ffordd`),
    failed: (why: string) => `Nid oedd modd adeiladu'r wefan: ${why}`,
    stays: (when: string) => `Mae'r un dda ddiwethaf o ${when} yn aros.`,
    leftOut: (count: number) =>
      count === 1 ? "Nid oedd modd dangos 1 cofnod" : `Nid oedd modd dangos ${count} cofnod`,
  },
};

/** "Live since 12:04; 1 change on its way". */
export function publishStatusWords(status: PublishStatus, language: "en" | "cy" = "en", now = new Date()): string {
  const say = words[language];
  const when = status.publishedAt && sayWhen(status.publishedAt, now);
  if (status.failure) return [say.failed(status.failure), ...(when ? [say.stays(when)] : [])].join(" ");
  const parts = [when ? say.live(when) : say.never];
  if (status.changes > 0) parts.push(say.changes(status.changes));
  if (status.leftOut.length > 0) parts.push(say.leftOut(status.leftOut.length));
  return parts.join("; ");
}

/** The time in London, with the day where that is not today. */
export function sayWhen(instant: string, now: Date): string {
  const at = new Date(instant);
  const inLondon = new TZDate(at, "Europe/London");
  return format(inLondon, londonDay(at) === londonDay(now) ? "HH:mm" : "HH:mm, d/M/yyyy");
}
