import type { Term, Vocabulary } from "./term.ts";

/** Days of the week, Monday first as on a British timetable. */
export const dayIds = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
export type DayId = (typeof dayIds)[number];

/** Parts of the day: morning before 12:00, afternoon 12:00 to 17:00, evening from 17:00. A session counts for each part it touches. */
export const timeIds = ["morning", "afternoon", "evening"] as const;
export type TimeId = (typeof timeIds)[number];

/** From when until when each part is, as "17:00". */
export const partsOfDay: readonly { readonly id: TimeId; readonly from: string; readonly until: string }[] = [
  { id: "morning", from: "00:00", until: "12:00" },
  { id: "afternoon", from: "12:00", until: "17:00" },
  { id: "evening", from: "17:00", until: "24:00" },
];

/** The Welsh name of a day changes after "ar" (dydd → ddydd), so both forms are given. */
function day(en: string, cy: string, english: readonly string[], welsh: readonly string[]): Term {
  const onDay = cy.replace("Dydd", "ddydd");
  return {
    label: { en, cy },
    help: {
      en: `It meets on a ${en}, every week or now and then.`,
      cy: `Mae'n cwrdd ar ${onDay}, bob wythnos neu o bryd i'w gilydd.`,
    },
    ask: { en: `Do you meet on ${en}s?`, cy: `A ydych chi'n cwrdd ar ${onDay}?` },
    synonyms: { en: english, cy: welsh },
  };
}

export const days: Vocabulary<DayId> = {
  mon: day("Monday", "Dydd Llun", ["mondays", "on monday"], ["dydd llun", "nos lun"]),
  tue: day("Tuesday", "Dydd Mawrth", ["tuesdays", "on tuesday", "tues"], ["dydd mawrth", "nos fawrth"]),
  wed: day("Wednesday", "Dydd Mercher", ["wednesdays", "on wednesday"], ["dydd mercher", "nos fercher"]),
  thu: day("Thursday", "Dydd Iau", ["thursdays", "on thursday", "thurs"], ["dydd iau", "nos iau"]),
  fri: day("Friday", "Dydd Gwener", ["fridays", "on friday"], ["dydd gwener", "nos wener"]),
  sat: day("Saturday", "Dydd Sadwrn", ["saturdays", "on saturday"], ["dydd sadwrn", "nos sadwrn"]),
  sun: day("Sunday", "Dydd Sul", ["sundays", "on sunday"], ["dydd sul", "nos sul"]),
};

export const times: Vocabulary<TimeId> = {
  morning: {
    label: { en: "Morning", cy: "Bore" },
    help: { en: "Some of it happens before noon.", cy: "Mae peth ohono'n digwydd cyn hanner dydd." },
    ask: { en: "Do you meet in the morning?", cy: "A ydych chi'n cwrdd yn y bore?" },
    synonyms: { en: ["mornings", "in the morning", "before lunch"], cy: ["boreau", "yn y bore", "cyn cinio"] },
  },
  afternoon: {
    label: { en: "Afternoon", cy: "Prynhawn" },
    help: {
      en: "Some of it happens between noon and 5pm.",
      cy: "Mae peth ohono'n digwydd rhwng hanner dydd a 5 o'r gloch.",
    },
    ask: { en: "Do you meet in the afternoon?", cy: "A ydych chi'n cwrdd yn y prynhawn?" },
    synonyms: {
      en: ["afternoons", "in the afternoon", "after lunch"],
      cy: ["prynhawniau", "yn y prynhawn", "ar ôl cinio", "pnawn"],
    },
  },
  evening: {
    label: { en: "Evening", cy: "Gyda'r nos" },
    help: { en: "Some of it happens after 5pm.", cy: "Mae peth ohono'n digwydd ar ôl 5 o'r gloch." },
    ask: { en: "Do you meet in the evening?", cy: "A ydych chi'n cwrdd gyda'r nos?" },
    synonyms: {
      en: ["evenings", "in the evening", "after work", "at night"],
      cy: ["nosweithiau", "gyda'r hwyr", "ar ôl gwaith", "fin nos"],
    },
  },
};
