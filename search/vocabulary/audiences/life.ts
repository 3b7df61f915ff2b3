import type { Term } from "../term.ts";

export const life = {
  carers: {
    label: { en: "Unpaid carers", cy: "Gofalwyr di-dâl" },
    help: {
      en: "Meant for people who look after a relative or friend without pay.",
      cy: "Wedi'i fwriadu i bobl sy'n gofalu am berthynas neu ffrind heb dâl.",
    },
    ask: {
      en: "Is it for carers of anybody, and can they bring the person?",
      cy: "A yw i ofalwyr unrhyw un, ac a gânt ddod â'r person?",
    },
    synonyms: {
      en: [
        "carer",
        "carers",
        "unpaid carer",
        "family carers",
        "young carers",
        "caring for a relative",
        "looking after someone",
      ],
      cy: ["gofalwr", "gofalwyr", "gofalwyr teuluol", "gofalwyr ifanc", "gofalu am berthynas"],
    },
  },
  bereaved: {
    label: { en: "Bereaved people", cy: "Pobl mewn profedigaeth" },
    help: { en: "Meant for people who have lost somebody.", cy: "Wedi'i fwriadu i bobl sydd wedi colli rhywun." },
    ask: {
      en: "Is it for any loss, and however long ago?",
      cy: "A yw ar gyfer unrhyw golled, waeth pa mor bell yn ôl?",
    },
    synonyms: {
      en: ["bereavement", "widows", "widowers", "widowed", "grieving", "lost a loved one", "someone has died"],
      cy: ["profedigaeth", "gweddwon", "galaru", "colli anwylyd", "rhywun wedi marw"],
    },
  },
  veterans: {
    label: { en: "Veterans", cy: "Cyn-filwyr" },
    help: {
      en: "Meant for people who served in the armed forces.",
      cy: "Wedi'i fwriadu i bobl a wasanaethodd yn y lluoedd arfog.",
    },
    ask: { en: "Are families of veterans welcome?", cy: "A oes croeso i deuluoedd cyn-filwyr?" },
    synonyms: {
      en: ["veteran", "ex-forces", "ex forces", "ex-services", "armed forces community", "served in the army"],
      cy: ["cyn-filwr", "cyn-aelodau'r lluoedd arfog", "lluoedd arfog", "wedi gwasanaethu"],
    },
  },
  recovery: {
    label: { en: "People in recovery", cy: "Pobl mewn adferiad" },
    help: {
      en: "Meant for people who have had trouble with alcohol, drugs or gambling.",
      cy: "Wedi'i fwriadu i bobl sydd wedi cael trafferth gydag alcohol, cyffuriau neu gamblo.",
    },
    ask: { en: "Do people have to be sober to come?", cy: "A oes rhaid bod yn sobr i ddod?" },
    synonyms: {
      en: ["addiction", "alcoholics", "drug users", "sobriety", "sober", "in recovery", "problem drinkers"],
      cy: ["dibyniaeth", "mewn adferiad", "sobr", "problem alcohol", "problem cyffuriau"],
    },
  },
  unemployed: {
    label: { en: "People out of work", cy: "Pobl ddi-waith" },
    help: { en: "Meant for people who are not in work.", cy: "Wedi'i fwriadu i bobl nad ydynt mewn gwaith." },
    ask: { en: "Can somebody come who works a few hours?", cy: "A all rhywun ddod sy'n gweithio ychydig oriau?" },
    synonyms: {
      en: ["unemployed", "jobless", "looking for work", "lost my job", "job seekers", "jobseekers", "on benefits"],
      cy: ["di-waith", "chwilio am waith", "colli fy swydd", "ceiswyr gwaith", "ar fudd-daliadau"],
    },
  },
  homeless: {
    label: { en: "People without a home", cy: "Pobl ddigartref" },
    help: {
      en: "Meant for people who sleep rough, stay with others or may lose their home.",
      cy: "Wedi'i fwriadu i bobl sy'n cysgu allan, yn aros gydag eraill neu a allai golli eu cartref.",
    },
    ask: { en: "Can people come who have no address?", cy: "A all pobl ddod sydd heb gyfeiriad?" },
    synonyms: {
      en: ["homeless", "rough sleepers", "sleeping rough", "sofa surfing", "on the streets", "no fixed abode"],
      cy: ["digartref", "cysgu allan", "cysgu ar y stryd", "syrffio soffa", "heb gartref"],
    },
  },
} as const satisfies Record<string, Term>;
