import type { Token } from "./tokens.ts";

type Time = Extract<Token, { is: "time" }>;

const text = (hour: number, minute: number): string =>
  `${String(hour % 24).padStart(2, "0")}:${String(minute).padStart(2, "0")}`;

function fixed(time: Time): number | undefined {
  if (time.half === "am") return time.hour % 12;
  if (time.half === "pm") return (time.hour % 12) + 12;
  return time.exact ? time.hour : undefined;
}

/** A single time ("from 11am") as `HH:MM`; undefined where morning or evening is not said. */
export function clockOf(time: Time): string | undefined {
  const hour = fixed(time);
  return hour === undefined ? undefined : text(hour, time.minute);
}

/**
 * "2 – 4.30pm", "11.30 – 2pm", "9 – 4" as start and end. What is not said is settled only where one reading is left:
 * the start takes the latest half of the day that comes before the end; with neither said, it must start between 9 and
 * noon, or at 7 or 8 and go on past noon ("7 – 9" may be either end of the day). Anything else is undefined, never guessed.
 */
export function clockRange(from: Time, to: Time): { start: string; end: string } | undefined {
  const end = fixed(to) ?? dayEnd(from, to);
  if (end === undefined) return undefined;
  const start = fixed(from) ?? latestBefore(from, end * 60 + to.minute);
  if (start === undefined) return undefined;
  const saysBoth = from.half !== undefined && to.half !== undefined;
  if (!saysBoth && start * 60 + from.minute >= (end === 0 ? 24 : end) * 60 + to.minute) return undefined;
  return { start: text(start, from.minute), end: text(end, to.minute) };
}

function latestBefore(time: Time, end: number): number | undefined {
  const halves = [(time.hour % 12) + 12, time.hour % 12];
  return halves.find((hour) => hour * 60 + time.minute < end);
}

function dayEnd(from: Time, to: Time): number | undefined {
  const pastNoon = to.hour < from.hour;
  const start = fixed(from) ?? (from.hour <= 12 && from.hour >= (pastNoon ? 7 : 9) ? from.hour : undefined);
  if (start === undefined) return undefined;
  const halves = [to.hour, to.hour + 12].filter(
    (hour) => hour <= 23 && hour * 60 + to.minute > start * 60 + from.minute,
  );
  return from.exact && halves.length > 1 ? undefined : halves[0];
}
