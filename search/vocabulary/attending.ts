import type { Vocabulary } from "./term.ts";

/** Where it happens (HSDS schedule.attending_type in plain words). */
export const attendingIds = ["venue", "online", "phone", "home"] as const;
export type AttendingId = (typeof attendingIds)[number];

export const attending: Vocabulary<AttendingId> = {
  venue: {
    label: { en: "In person", cy: "Wyneb yn wyneb" },
    help: {
      en: "You go to a building, a park or a meeting place.",
      cy: "Rydych chi'n mynd i adeilad, parc neu fan cyfarfod.",
    },
    ask: { en: "Where do you meet?", cy: "Ble ydych chi'n cwrdd?" },
    synonyms: { en: ["face to face", "in the building", "at a venue"], cy: ["yn y cnawd", "mewn adeilad"] },
  },
  online: {
    label: { en: "Online", cy: "Ar-lein" },
    help: {
      en: "You take part on a computer, tablet or phone with the internet.",
      cy: "Rydych chi'n cymryd rhan ar gyfrifiadur, llechen neu ffôn gyda'r rhyngrwyd.",
    },
    ask: {
      en: "Can people take part online, and what do they need for it?",
      cy: "A all pobl gymryd rhan ar-lein, a beth sydd ei angen arnynt?",
    },
    synonyms: {
      en: ["zoom", "video call", "virtual", "over the internet", "on teams"],
      cy: ["galwad fideo", "rhithwir", "dros y we", "dros y rhyngrwyd"],
    },
  },
  phone: {
    label: { en: "By phone", cy: "Dros y ffôn" },
    help: {
      en: "You talk on the telephone; the internet is not needed.",
      cy: "Rydych chi'n siarad ar y ffôn; nid oes angen y rhyngrwyd.",
    },
    ask: { en: "Can people take part by phone?", cy: "A all pobl gymryd rhan dros y ffôn?" },
    synonyms: {
      en: ["telephone", "over the phone", "on the phone", "phone call"],
      cy: ["galwad ffôn", "ar y ffôn", "ffonio"],
    },
  },
  home: {
    label: { en: "At your home", cy: "Yn eich cartref" },
    help: { en: "Somebody comes to where you live.", cy: "Mae rhywun yn dod i'r lle rydych chi'n byw." },
    ask: { en: "Do you visit people at home?", cy: "A ydych chi'n ymweld â phobl gartref?" },
    synonyms: {
      en: ["home visit", "home visits", "visit me", "housebound", "cannot leave the house", "comes to you"],
      cy: ["ymweliad cartref", "ymweliadau cartref", "caeth i'r tŷ", "dod atoch chi"],
    },
  },
};
