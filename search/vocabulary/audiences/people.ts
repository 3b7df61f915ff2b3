import type { Term } from "../term.ts";

export const people = {
  "older-people": {
    label: { en: "Older people", cy: "Pobl hŷn" },
    help: { en: "Meant for people of about 50 and over.", cy: "Wedi'i fwriadu i bobl tua 50 oed a hŷn." },
    ask: { en: "From what age is it?", cy: "O ba oedran y mae?" },
    synonyms: {
      en: [
        "over 50s",
        "over 60s",
        "over 65s",
        "pensioners",
        "elderly",
        "seniors",
        "senior citizens",
        "retired",
        "old age",
      ],
      cy: ["dros 50", "dros 60", "pensiynwyr", "henoed", "yr henoed", "wedi ymddeol"],
    },
  },
  "young-people": {
    label: { en: "Young people", cy: "Pobl ifanc" },
    help: { en: "Meant for people of about 11 to 25.", cy: "Wedi'i fwriadu i bobl tua 11 i 25 oed." },
    ask: { en: "For what ages is it?", cy: "Ar gyfer pa oedran y mae?" },
    synonyms: {
      en: ["teenagers", "teens", "youth", "young adults", "adolescents", "kids and teens"],
      cy: ["arddegau", "ieuenctid", "oedolion ifanc", "pobl yn eu harddegau"],
    },
  },
  families: {
    label: { en: "Families with children", cy: "Teuluoedd â phlant" },
    help: { en: "Adults and children take part together.", cy: "Mae oedolion a phlant yn cymryd rhan gyda'i gilydd." },
    ask: { en: "Can brothers and sisters of all ages come?", cy: "A gaiff brodyr a chwiorydd o bob oed ddod?" },
    synonyms: {
      en: ["family", "for the kids", "children", "family friendly", "whole family", "grandparents and grandchildren"],
      cy: ["teulu", "plant", "i'r teulu cyfan", "i'r plant", "addas i deuluoedd"],
    },
  },
  parents: {
    label: { en: "Parents", cy: "Rhieni" },
    help: {
      en: "Meant for mothers, fathers and others who bring up children, also before the birth.",
      cy: "Wedi'i fwriadu i famau, tadau ac eraill sy'n magu plant, hefyd cyn yr enedigaeth.",
    },
    ask: { en: "Is it for any parent, and can children come?", cy: "A yw i unrhyw riant, ac a gaiff plant ddod?" },
    synonyms: {
      en: [
        "mums",
        "mothers",
        "new parents",
        "pregnant",
        "expecting a baby",
        "single parents",
        "lone parents",
        "foster parents",
      ],
      cy: ["mamau", "rhieni newydd", "beichiog", "disgwyl babi", "rhieni sengl", "rhieni maeth"],
    },
  },
  dads: {
    label: { en: "Dads", cy: "Tadau" },
    help: {
      en: "Meant for fathers and men who bring up children.",
      cy: "Wedi'i fwriadu i dadau a dynion sy'n magu plant.",
    },
    ask: { en: "Are stepfathers and grandfathers welcome too?", cy: "A oes croeso i lystadau a theidiau hefyd?" },
    synonyms: {
      en: ["fathers", "new dads", "single dads", "grandads", "stepdads"],
      cy: ["tadau newydd", "tadau sengl", "teidiau", "tad-cu"],
    },
  },
  men: {
    label: { en: "Men", cy: "Dynion" },
    help: { en: "Meant for men.", cy: "Wedi'i fwriadu i ddynion." },
    ask: { en: "Is it only for men?", cy: "A yw i ddynion yn unig?" },
    synonyms: { en: ["for men", "blokes", "lads", "gentlemen"], cy: ["i ddynion", "bechgyn", "hogiau"] },
  },
  women: {
    label: { en: "Women", cy: "Menywod" },
    help: { en: "Meant for women.", cy: "Wedi'i fwriadu i fenywod." },
    ask: { en: "Is it only for women?", cy: "A yw i fenywod yn unig?" },
    synonyms: { en: ["for women", "ladies", "women and girls"], cy: ["i fenywod", "merched", "gwragedd"] },
  },
  lgbt: {
    label: { en: "LGBT+ people", cy: "Pobl LHDT+" },
    help: {
      en: "Meant for lesbian, gay, bisexual, trans and other LGBT+ people.",
      cy: "Wedi'i fwriadu i bobl lesbiaidd, hoyw, deurywiol, traws ac LHDT+ eraill.",
    },
    ask: { en: "Can friends and family come too?", cy: "A gaiff ffrindiau a theulu ddod hefyd?" },
    synonyms: {
      en: ["lgbt", "lgbtq", "lgbtq+", "gay", "lesbian", "bisexual", "trans", "transgender", "non-binary", "queer"],
      cy: ["lhdt", "lhdtc+", "hoyw", "lesbiaidd", "deurywiol", "trawsryweddol", "anneuaidd"],
    },
  },
  migrants: {
    label: { en: "Migrants and refugees", cy: "Mudwyr a ffoaduriaid" },
    help: {
      en: "Meant for people who have come from another country, whatever their papers.",
      cy: "Wedi'i fwriadu i bobl sydd wedi dod o wlad arall, beth bynnag eu papurau.",
    },
    ask: { en: "Which languages are spoken there?", cy: "Pa ieithoedd sy'n cael eu siarad yno?" },
    synonyms: {
      en: ["refugees", "asylum seekers", "migrants", "immigrants", "new arrivals", "people seeking sanctuary"],
      cy: ["ffoaduriaid", "ceiswyr lloches", "mewnfudwyr", "newydd-ddyfodiaid"],
    },
  },
  students: {
    label: { en: "Students", cy: "Myfyrwyr" },
    help: {
      en: "Meant for people who study at a college or university.",
      cy: "Wedi'i fwriadu i bobl sy'n astudio mewn coleg neu brifysgol.",
    },
    ask: { en: "Do people need to study at a certain place?", cy: "A oes angen astudio mewn lle penodol?" },
    synonyms: {
      en: ["student", "university students", "college students", "at uni"],
      cy: ["myfyriwr", "yn y brifysgol", "yn y coleg"],
    },
  },
} as const satisfies Record<string, Term>;
