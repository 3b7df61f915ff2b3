import type { AccessFactTerm } from "../accessGroups.ts";

export const senses = {
  "hearing-loop": {
    group: "senses",
    label: { en: "Hearing loop", cy: "Dolen glyw" },
    short: { en: "Hearing loop", cy: "Dolen glyw" },
    help: {
      en: "There is a hearing loop in the room where it happens, and somebody knows how to turn it on.",
      cy: "Mae dolen glyw yn yr ystafell lle mae'n digwydd, ac mae rhywun yn gwybod sut i'w throi ymlaen.",
    },
    ask: {
      en: "Is there a hearing loop in the room itself, and does it work?",
      cy: "A oes dolen glyw yn yr ystafell ei hun, ac a yw'n gweithio?",
    },
    synonyms: {
      en: ["induction loop", "loop system", "hearing aid", "hearing aids", "t-coil", "t loop"],
      cy: ["system ddolen", "dolen sain", "cymorth clyw", "cymhorthion clyw"],
    },
  },
  bsl: {
    group: "senses",
    label: { en: "British Sign Language", cy: "Iaith Arwyddion Prydain" },
    short: { en: "BSL", cy: "BSL" },
    help: {
      en: "Somebody there signs, or a BSL interpreter comes when asked.",
      cy: "Mae rhywun yno'n arwyddo, neu daw dehonglydd BSL pan ofynnir.",
    },
    ask: {
      en: "Does somebody there use BSL, or can you book an interpreter, and how early do I need to ask?",
      cy: "A oes rhywun yno'n defnyddio BSL, neu a allwch drefnu dehonglydd, a pha mor gynnar y mae angen gofyn?",
    },
    synonyms: {
      en: ["sign language", "sign language user", "signs bsl", "bsl interpreter", "sign language interpreter"],
      cy: ["iaith arwyddion", "iaith arwyddo", "dehonglydd bsl"],
    },
  },
  "large-print": {
    group: "senses",
    label: { en: "Large print", cy: "Print bras" },
    short: { en: "Large print", cy: "Print bras" },
    help: {
      en: "Anything that people have to read can be had in large print.",
      cy: "Gellir cael unrhyw beth y mae'n rhaid ei ddarllen mewn print bras.",
    },
    ask: {
      en: "Can I have what there is to read in large print?",
      cy: "A gaf i'r hyn sydd i'w ddarllen mewn print bras?",
    },
    synonyms: { en: ["big print", "larger print", "large text", "easy to see"], cy: ["print mawr", "testun mawr"] },
  },
  "easy-read": {
    group: "senses",
    label: { en: "Easy Read information", cy: "Gwybodaeth Hawdd ei Deall" },
    short: { en: "Easy Read", cy: "Hawdd ei Deall" },
    help: {
      en: "There is something about the group in short sentences with pictures.",
      cy: "Mae rhywbeth am y grŵp mewn brawddegau byr gyda lluniau.",
    },
    ask: {
      en: "Do you have information in Easy Read, with pictures?",
      cy: "A oes gennych wybodaeth Hawdd ei Deall, gyda lluniau?",
    },
    synonyms: {
      en: ["easy read", "easyread", "simple words and pictures", "information in pictures"],
      cy: ["hawdd ei ddarllen", "hawdd i'w ddarllen", "geiriau syml a lluniau"],
    },
  },
  interpreter: {
    group: "senses",
    label: { en: "Interpreter or other languages", cy: "Cyfieithydd neu ieithoedd eraill" },
    short: { en: "Interpreter", cy: "Cyfieithydd" },
    help: {
      en: "Somebody speaks another language, or an interpreter can be arranged.",
      cy: "Mae rhywun yn siarad iaith arall, neu gellir trefnu cyfieithydd.",
    },
    ask: {
      en: "Does anybody speak my language, or can you arrange an interpreter?",
      cy: "A oes rhywun yn siarad fy iaith i, neu a allwch drefnu cyfieithydd?",
    },
    synonyms: {
      en: ["interpreters", "translator", "translation", "speaks my language", "does not speak english"],
      cy: ["cyfieithu", "cyfieithwyr", "siarad fy iaith"],
    },
  },
  quiet: {
    group: "senses",
    label: { en: "Quiet and calm", cy: "Tawel a digynnwrf" },
    short: { en: "Quiet", cy: "Tawel" },
    help: {
      en: "It is always a calm place: no loud music, no bright or flashing lights, no crowd.",
      cy: "Mae bob amser yn lle digynnwrf: dim cerddoriaeth uchel, dim goleuadau llachar neu sy'n fflachio, dim torf.",
    },
    ask: {
      en: "How noisy, bright and busy does it get, and is there a quiet room?",
      cy: "Pa mor swnllyd, llachar a phrysur y mae'n mynd, ac a oes ystafell dawel?",
    },
    synonyms: {
      en: ["low sensory", "sensory friendly", "not noisy", "not crowded", "quiet room", "quiet space", "calm space"],
      cy: ["ystafell dawel", "lle tawel", "ddim yn swnllyd", "distaw"],
    },
  },
  "quiet-times": {
    group: "senses",
    label: { en: "Quiet times", cy: "Amseroedd tawel" },
    short: { en: "Quiet times", cy: "Amseroedd tawel" },
    help: {
      en: "There are set hours when it is calmer than usual.",
      cy: "Mae oriau penodol pan fydd yn dawelach na'r arfer.",
    },
    ask: { en: "When is it quietest?", cy: "Pryd mae hi dawelaf?" },
    synonyms: {
      en: ["quiet hour", "quiet session", "relaxed session", "relaxed performance", "autism hour"],
      cy: ["awr dawel", "sesiwn dawel", "sesiwn hamddenol"],
    },
  },
} as const satisfies Record<string, AccessFactTerm>;
