import type { Vocabulary } from "./term.ts";

/** How somebody confirmed that a listing is right. */
export const checkMethodIds = ["visit", "call", "owner", "email", "feed"] as const;
export type CheckMethodId = (typeof checkMethodIds)[number];

export const checkMethods: Vocabulary<CheckMethodId> = {
  visit: {
    label: { en: "By visiting", cy: "Drwy ymweld" },
    help: { en: "Somebody went there and looked.", cy: "Aeth rhywun yno i weld." },
    ask: { en: "May somebody come and visit you?", cy: "A gaiff rhywun ddod i ymweld â chi?" },
    synonyms: { en: ["visited", "site visit", "seen in person"], cy: ["ymweliad", "gweld drosom ein hunain"] },
  },
  call: {
    label: { en: "By phone", cy: "Dros y ffôn" },
    help: {
      en: "Somebody rang the group and went through the listing.",
      cy: "Ffoniodd rhywun y grŵp a mynd drwy'r manylion.",
    },
    ask: { en: "When is a good time to ring you?", cy: "Pryd sy'n amser da i'ch ffonio?" },
    synonyms: { en: ["rang", "called", "phoned"], cy: ["ffoniwyd", "galwad"] },
  },
  owner: {
    label: { en: "By the organisation", cy: "Gan y sefydliad" },
    help: {
      en: "The organisation itself looked through its listing and said that it is right.",
      cy: "Edrychodd y sefydliad ei hun drwy'r manylion a dweud eu bod yn gywir.",
    },
    ask: {
      en: "Can you look through your listing and tell us what is wrong?",
      cy: "A allwch chi edrych drwy eich manylion a dweud wrthym beth sy'n anghywir?",
    },
    synonyms: { en: ["confirmed by the organiser", "self checked"], cy: ["cadarnhawyd gan y trefnydd"] },
  },
  email: {
    label: { en: "By email", cy: "Drwy e-bost" },
    help: { en: "The group answered an email about its listing.", cy: "Atebodd y grŵp e-bost am ei fanylion." },
    ask: { en: "Which email address is read?", cy: "Pa gyfeiriad e-bost sy'n cael ei ddarllen?" },
    synonyms: { en: ["emailed", "wrote to"], cy: ["e-bostiwyd", "ysgrifennwyd at"] },
  },
  feed: {
    label: { en: "From open data", cy: "O ddata agored" },
    help: {
      en: "It came from published data that names its date, and nobody has asked the group itself.",
      cy: "Daeth o ddata cyhoeddedig sy'n nodi ei ddyddiad, ac nid oes neb wedi gofyn i'r grŵp ei hun.",
    },
    ask: {
      en: "Is what the published data says about you right?",
      cy: "A yw'r hyn y mae'r data cyhoeddedig yn ei ddweud amdanoch yn gywir?",
    },
    synonyms: { en: ["imported", "open data"], cy: ["mewnforiwyd", "data agored"] },
  },
};
