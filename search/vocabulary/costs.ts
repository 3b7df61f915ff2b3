import type { Vocabulary } from "./term.ts";

/** HSDS cost_option in four plain answers. */
export const costIds = ["free", "donation", "paid", "unknown"] as const;
export type CostId = (typeof costIds)[number];

/** What one price buys. */
export const costPerIds = ["session", "hour", "week", "month", "term", "year", "mile", "meal"] as const;
export type CostPerId = (typeof costPerIds)[number];

export const costs: Vocabulary<CostId> = {
  free: {
    label: { en: "Free", cy: "Am ddim" },
    help: { en: "Nobody is asked for money.", cy: "Ni ofynnir i neb am arian." },
    ask: { en: "Is it free for everyone?", cy: "A yw am ddim i bawb?" },
    synonyms: {
      en: ["no cost", "free of charge", "costs nothing", "no charge", "no money"],
      cy: ["rhad ac am ddim", "dim cost", "heb dâl", "dim tâl"],
    },
  },
  donation: {
    label: { en: "Donation", cy: "Cyfraniad" },
    help: {
      en: "You give what you can, and nothing is fine.",
      cy: "Rydych chi'n rhoi beth allwch chi, ac mae rhoi dim yn iawn.",
    },
    ask: {
      en: "Do you ask for a donation, and is it all right to give nothing?",
      cy: "A ydych chi'n gofyn am gyfraniad, ac a yw'n iawn rhoi dim?",
    },
    synonyms: {
      en: ["pay what you can", "pay as you feel", "voluntary contribution", "collection tin"],
      cy: ["talu beth allwch chi", "cyfraniad gwirfoddol", "rhodd"],
    },
  },
  paid: {
    label: { en: "There is a charge", cy: "Mae tâl" },
    help: { en: "There is a price, with or without reductions.", cy: "Mae pris, gyda gostyngiadau neu hebddynt." },
    ask: {
      en: "What does it cost, and is there a reduced price?",
      cy: "Faint mae'n ei gostio, ac a oes pris gostyngol?",
    },
    synonyms: {
      en: ["entry fee", "pay to join", "subs", "membership fee", "ticketed"],
      cy: ["ffi mynediad", "tâl aelodaeth", "talu i ymuno"],
    },
  },
  unknown: {
    label: { en: "Cost not known", cy: "Cost ddim yn hysbys" },
    help: {
      en: "Nobody has told us what it costs, so it is worth asking.",
      cy: "Does neb wedi dweud beth yw'r gost, felly mae'n werth gofyn.",
    },
    ask: { en: "Does it cost anything?", cy: "A yw'n costio rhywbeth?" },
    synonyms: { en: ["price not known"], cy: ["pris ddim yn hysbys"] },
  },
};

export const costPers: Vocabulary<CostPerId> = {
  session: {
    label: { en: "A session", cy: "Y sesiwn" },
    help: { en: "The price is for coming once.", cy: "Mae'r pris am ddod unwaith." },
    ask: { en: "What does one session cost?", cy: "Faint mae un sesiwn yn ei gostio?" },
    synonyms: { en: ["per session", "each time", "per class"], cy: ["y tro", "fesul sesiwn"] },
  },
  hour: {
    label: { en: "An hour", cy: "Yr awr" },
    help: { en: "The price is for one hour.", cy: "Mae'r pris am awr." },
    ask: { en: "What does an hour cost?", cy: "Faint mae awr yn ei gostio?" },
    synonyms: { en: ["per hour", "hourly"], cy: ["fesul awr"] },
  },
  week: {
    label: { en: "A week", cy: "Yr wythnos" },
    help: { en: "The price is for one week.", cy: "Mae'r pris am wythnos." },
    ask: { en: "What does a week cost?", cy: "Faint mae wythnos yn ei gostio?" },
    synonyms: { en: ["per week", "weekly"], cy: ["fesul wythnos"] },
  },
  month: {
    label: { en: "A month", cy: "Y mis" },
    help: { en: "The price is for one month.", cy: "Mae'r pris am fis." },
    ask: { en: "What does a month cost?", cy: "Faint mae mis yn ei gostio?" },
    synonyms: { en: ["per month", "monthly"], cy: ["fesul mis"] },
  },
  term: {
    label: { en: "A term", cy: "Y tymor" },
    help: { en: "The price is for a whole term or course.", cy: "Mae'r pris am dymor neu gwrs cyfan." },
    ask: { en: "What does a term cost?", cy: "Faint mae tymor yn ei gostio?" },
    synonyms: { en: ["per term", "per course"], cy: ["fesul tymor", "fesul cwrs"] },
  },
  year: {
    label: { en: "A year", cy: "Y flwyddyn" },
    help: {
      en: "The price is for a whole year, as with a membership.",
      cy: "Mae'r pris am flwyddyn gyfan, fel aelodaeth.",
    },
    ask: { en: "What does a year cost?", cy: "Faint mae blwyddyn yn ei gostio?" },
    synonyms: { en: ["per year", "yearly", "annual"], cy: ["fesul blwyddyn", "blynyddol"] },
  },
  mile: {
    label: { en: "A mile", cy: "Y filltir" },
    help: { en: "The price is for each mile of a journey.", cy: "Mae'r pris am bob milltir o daith." },
    ask: {
      en: "What does a mile cost, and do you charge both ways?",
      cy: "Faint mae milltir yn ei gostio, ac a ydych chi'n codi tâl y ddwy ffordd?",
    },
    synonyms: { en: ["per mile", "mileage"], cy: ["fesul milltir"] },
  },
  meal: {
    label: { en: "A meal", cy: "Y pryd" },
    help: { en: "The price is for one meal.", cy: "Mae'r pris am un pryd o fwyd." },
    ask: { en: "What does a meal cost?", cy: "Faint mae pryd o fwyd yn ei gostio?" },
    synonyms: { en: ["per meal", "per lunch"], cy: ["fesul pryd"] },
  },
};
