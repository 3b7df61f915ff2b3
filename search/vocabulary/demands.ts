import type { Vocabulary } from "./term.ts";

/** What it asks of you: how hard the body works. */
export const effortIds = ["very-gentle", "gentle", "moderate", "energetic"] as const;
export type EffortId = (typeof effortIds)[number];

/** How many people are usually there. */
export const groupSizeIds = ["one-to-one", "up-to-6", "7-to-15", "16-to-30", "over-30"] as const;
export type GroupSizeId = (typeof groupSizeIds)[number];

/** How much talking is expected. */
export const talkingIds = ["none", "a-little", "a-lot"] as const;
export type TalkingId = (typeof talkingIds)[number];

export const efforts: Vocabulary<EffortId> = {
  "very-gentle": {
    label: { en: "Very gentle", cy: "Ysgafn iawn" },
    help: { en: "You can do all of it sitting down.", cy: "Gallwch wneud y cyfan ar eich eistedd." },
    ask: { en: "Can somebody do all of it sitting down?", cy: "A all rhywun wneud y cyfan ar ei eistedd?" },
    synonyms: { en: ["no effort", "very easy", "sitting down"], cy: ["hawdd iawn", "ar eich eistedd"] },
  },
  gentle: {
    label: { en: "Gentle", cy: "Ysgafn" },
    help: {
      en: "Easy moving at your own pace, with stops.",
      cy: "Symud yn hawdd ar eich cyflymder eich hun, gan oedi.",
    },
    ask: {
      en: "Would it suit somebody who has not exercised for years?",
      cy: "A fyddai'n addas i rywun sydd heb ymarfer ers blynyddoedd?",
    },
    synonyms: {
      en: ["easy going", "slow paced", "for beginners", "low impact", "light exercise"],
      cy: ["hamddenol", "i ddechreuwyr", "ymarfer ysgafn", "wrth eich pwysau"],
    },
  },
  moderate: {
    label: { en: "Moderate", cy: "Cymedrol" },
    help: {
      en: "You get warm and breathe faster but can still talk.",
      cy: "Byddwch yn cynhesu ac yn anadlu'n gyflymach, ond yn dal i allu siarad.",
    },
    ask: { en: "Can people still talk while they do it?", cy: "A all pobl siarad o hyd wrth ei wneud?" },
    synonyms: { en: ["brisk", "medium effort"], cy: ["gweddol egnïol", "ymdrech ganolig"] },
  },
  energetic: {
    label: { en: "Energetic", cy: "Egnïol" },
    help: { en: "You get out of breath.", cy: "Byddwch yn colli'ch gwynt." },
    ask: { en: "How fit does somebody need to be?", cy: "Pa mor ffit y mae angen i rywun fod?" },
    synonyms: {
      en: ["vigorous", "high intensity", "hard exercise", "get out of breath"],
      cy: ["dwys", "ymarfer caled", "colli gwynt"],
    },
  },
};

export const groupSizes: Vocabulary<GroupSizeId> = {
  "one-to-one": {
    label: { en: "One to one", cy: "Un i un" },
    help: { en: "You and one other person.", cy: "Chi ac un person arall." },
    ask: { en: "Is it only me and one other person?", cy: "Ai dim ond fi ac un person arall fydd yno?" },
    synonyms: { en: ["1 to 1", "1:1", "one-to-one", "on my own with someone"], cy: ["1 i 1", "un-i-un"] },
  },
  "up-to-6": {
    label: { en: "Up to 6 people", cy: "Hyd at 6 o bobl" },
    help: { en: "Six people at most are usually there.", cy: "Chwe pherson ar y mwyaf sydd yno fel arfer." },
    ask: { en: "Are there usually six people or fewer?", cy: "Ai chwech o bobl neu lai sydd yno fel arfer?" },
    synonyms: { en: ["small group", "small groups", "few people"], cy: ["grŵp bach", "ychydig o bobl"] },
  },
  "7-to-15": {
    label: { en: "7 to 15 people", cy: "7 i 15 o bobl" },
    help: {
      en: "Between seven and fifteen people are usually there.",
      cy: "Rhwng saith a phymtheg o bobl sydd yno fel arfer.",
    },
    ask: { en: "Are there usually about ten people?", cy: "Ai tua deg o bobl sydd yno fel arfer?" },
    synonyms: { en: ["medium group", "about ten people"], cy: ["grŵp canolig", "tua deg o bobl"] },
  },
  "16-to-30": {
    label: { en: "16 to 30 people", cy: "16 i 30 o bobl" },
    help: {
      en: "Between sixteen and thirty people are usually there.",
      cy: "Rhwng un ar bymtheg a deg ar hugain o bobl sydd yno fel arfer.",
    },
    ask: { en: "Are there usually about twenty people?", cy: "Ai tuag ugain o bobl sydd yno fel arfer?" },
    synonyms: { en: ["large group", "about twenty people"], cy: ["grŵp mawr", "tuag ugain o bobl"] },
  },
  "over-30": {
    label: { en: "More than 30 people", cy: "Mwy na 30 o bobl" },
    help: { en: "More than thirty people are usually there.", cy: "Mae mwy na deg ar hugain o bobl yno fel arfer." },
    ask: { en: "How many people usually come?", cy: "Faint o bobl sy'n dod fel arfer?" },
    synonyms: { en: ["very large group", "lots of people", "big crowd"], cy: ["grŵp mawr iawn", "llawer o bobl"] },
  },
};

export const talking: Vocabulary<TalkingId> = {
  none: {
    label: { en: "No need to talk", cy: "Dim angen siarad" },
    help: { en: "You can take part without saying anything.", cy: "Gallwch gymryd rhan heb ddweud dim." },
    ask: { en: "Is it all right to say nothing?", cy: "A yw'n iawn peidio â dweud dim?" },
    synonyms: { en: ["no talking", "do not have to talk", "silent"], cy: ["heb siarad", "distaw"] },
  },
  "a-little": {
    label: { en: "A little talking", cy: "Ychydig o siarad" },
    help: { en: "People chat while they do something.", cy: "Mae pobl yn sgwrsio wrth wneud rhywbeth." },
    ask: { en: "Do people chat while they are doing something?", cy: "A yw pobl yn sgwrsio wrth wneud rhywbeth?" },
    synonyms: { en: ["some chatting", "chat while doing"], cy: ["tipyn o sgwrs", "sgwrsio wrth wneud"] },
  },
  "a-lot": {
    label: { en: "Mostly talking", cy: "Siarad yn bennaf" },
    help: { en: "Talking with each other is the main thing.", cy: "Siarad â'i gilydd yw'r prif beth." },
    ask: { en: "Is everyone expected to speak?", cy: "A oes disgwyl i bawb siarad?" },
    synonyms: { en: ["discussion", "talking group", "sharing circle"], cy: ["trafodaeth", "grŵp trafod"] },
  },
};
