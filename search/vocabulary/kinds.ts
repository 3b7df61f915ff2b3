import type { Term, Vocabulary, Words } from "./term.ts";

/** The seven kinds of activity that social prescribing speaks of, in the order they are shown. */
export const kindIds = ["physical", "arts", "learning", "peer-support", "advice", "volunteering", "nature"] as const;
export type KindId = (typeof kindIds)[number];

/** A kind is also a wish a person can have: "Get moving". */
export interface KindTerm extends Term {
  readonly wish: Words;
}

export const kinds: Vocabulary<KindId, KindTerm> = {
  physical: {
    label: { en: "Physical activity", cy: "Gweithgarwch corfforol" },
    wish: { en: "Get moving", cy: "Symud mwy" },
    help: {
      en: "Moving your body at any level, from exercise in a chair to running and team sports.",
      cy: "Symud y corff ar unrhyw lefel, o ymarfer mewn cadair i redeg a chwaraeon tîm.",
    },
    ask: { en: "Is this about moving and being active?", cy: "Ai symud a bod yn egnïol yw'r prif beth yma?" },
    synonyms: {
      en: ["get moving", "exercise", "keep fit", "get fit", "getting active", "sport", "sports", "lose weight"],
      cy: ["cadw'n heini", "ymarfer corff", "chwaraeon", "symud mwy", "colli pwysau"],
    },
  },
  arts: {
    label: { en: "Arts and making", cy: "Celf a chreu" },
    wish: { en: "Make something", cy: "Creu rhywbeth" },
    help: {
      en: "Making, playing, singing or performing, with no need to be good at it.",
      cy: "Creu, chwarae, canu neu berfformio, heb fod angen bod yn dda am wneud.",
    },
    ask: { en: "Do people make or perform something here?", cy: "A yw pobl yn creu neu'n perfformio rhywbeth yma?" },
    synonyms: {
      en: ["make something", "be creative", "arts", "creative group", "hobbies", "culture"],
      cy: ["bod yn greadigol", "celfyddydau", "grŵp creadigol", "hobïau", "diwylliant"],
    },
  },
  learning: {
    label: { en: "Learning", cy: "Dysgu" },
    wish: { en: "Learn something", cy: "Dysgu rhywbeth" },
    help: {
      en: "Finding out about something or gaining a skill, in a class, a group or a library.",
      cy: "Dod i wybod am rywbeth neu feithrin sgìl, mewn dosbarth, grŵp neu lyfrgell.",
    },
    ask: { en: "Do people come here to learn something?", cy: "A yw pobl yn dod yma i ddysgu rhywbeth?" },
    synonyms: {
      en: ["learn something", "adult classes", "courses", "lessons", "training courses", "new skills", "education"],
      cy: ["dosbarthiadau i oedolion", "cyrsiau", "gwersi", "hyfforddiant", "sgiliau newydd", "addysg"],
    },
  },
  "peer-support": {
    label: { en: "Company and support", cy: "Cwmni a chefnogaeth" },
    wish: { en: "Meet people and be listened to", cy: "Cwrdd â phobl a chael clust i wrando" },
    help: {
      en: "Meeting others, making friends, or being with people who have been through the same thing.",
      cy: "Cwrdd ag eraill, gwneud ffrindiau, neu fod gyda phobl sydd wedi bod trwy'r un peth.",
    },
    ask: {
      en: "Is this a place to meet people or to find support from each other?",
      cy: "Ai lle i gwrdd â phobl neu i gefnogi ei gilydd yw hwn?",
    },
    synonyms: {
      en: [
        "meet people",
        "make friends",
        "lonely",
        "loneliness",
        "isolated",
        "want company",
        "social group",
        "support group",
        "peer support",
        "someone to talk to",
      ],
      cy: ["cwrdd â phobl", "gwneud ffrindiau", "unig", "unigrwydd", "eisiau cwmni", "grŵp cymorth", "rhywun i siarad"],
    },
  },
  advice: {
    label: { en: "Practical help and advice", cy: "Help ymarferol a chyngor" },
    wish: { en: "Sort something out", cy: "Datrys rhywbeth" },
    help: {
      en: "Help with money, food, housing, work, getting about or things to do at home.",
      cy: "Help gydag arian, bwyd, tai, gwaith, teithio neu bethau i'w gwneud gartref.",
    },
    ask: {
      en: "Do you help people to sort out a practical problem?",
      cy: "A ydych chi'n helpu pobl i ddatrys problem ymarferol?",
    },
    synonyms: {
      en: ["sort something out", "advice", "practical help", "drop-in advice", "paperwork", "help with forms"],
      cy: ["cyngor", "help ymarferol", "cyngor galw heibio", "gwaith papur", "help gyda ffurflenni"],
    },
  },
  volunteering: {
    label: { en: "Volunteering", cy: "Gwirfoddoli" },
    wish: { en: "Give a hand", cy: "Rhoi help llaw" },
    help: {
      en: "Giving time to help other people or a place, with somebody there to show you how.",
      cy: "Rhoi amser i helpu pobl eraill neu le, gyda rhywun yno i ddangos i chi sut.",
    },
    ask: { en: "Can people volunteer with you?", cy: "A all pobl wirfoddoli gyda chi?" },
    synonyms: {
      en: ["give a hand", "help out", "give something back", "help others", "good cause", "feel useful"],
      cy: ["help llaw", "helpu eraill", "rhoi rhywbeth yn ôl", "achos da", "bod o ddefnydd"],
    },
  },
  nature: {
    label: { en: "Nature and outdoors", cy: "Natur a'r awyr agored" },
    wish: { en: "Get outdoors", cy: "Mynd allan i'r awyr agored" },
    help: {
      en: "Being outside among plants, water, animals or wild places.",
      cy: "Bod y tu allan ymysg planhigion, dŵr, anifeiliaid neu leoedd gwyllt.",
    },
    ask: { en: "Does most of it happen outside?", cy: "A yw'r rhan fwyaf ohono'n digwydd y tu allan?" },
    synonyms: {
      en: ["get outdoors", "outdoors", "fresh air", "nature", "green space", "countryside", "get out of the house"],
      cy: ["awyr agored", "awyr iach", "byd natur", "mannau gwyrdd", "cefn gwlad", "mynd allan"],
    },
  },
};
