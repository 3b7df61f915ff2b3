import type { Vocabulary } from "./term.ts";

/** What a service can show a referrer; each is answered yes, no or not known. */
export const assuranceIds = [
  "safeguarding-policy",
  "public-liability-insurance",
  "dbs-checks",
  "quality-mark",
] as const;
export type AssuranceId = (typeof assuranceIds)[number];

export const assurances: Vocabulary<AssuranceId> = {
  "safeguarding-policy": {
    label: { en: "Safeguarding policy", cy: "Polisi diogelu" },
    help: {
      en: "There is a written policy for keeping people safe, and somebody in charge of it.",
      cy: "Mae polisi ysgrifenedig ar gyfer cadw pobl yn ddiogel, a rhywun yn gyfrifol amdano.",
    },
    ask: {
      en: "Do you have a safeguarding policy, and who is in charge of it?",
      cy: "A oes gennych bolisi diogelu, a phwy sy'n gyfrifol amdano?",
    },
    synonyms: {
      en: ["safeguarding", "safeguarding lead", "keeping people safe"],
      cy: ["diogelu", "cadw pobl yn ddiogel"],
    },
  },
  "public-liability-insurance": {
    label: { en: "Public liability insurance", cy: "Yswiriant atebolrwydd cyhoeddus" },
    help: {
      en: "The group is insured in case somebody is hurt or something is damaged.",
      cy: "Mae'r grŵp wedi'i yswirio rhag ofn i rywun gael niwed neu i rywbeth gael ei ddifrodi.",
    },
    ask: {
      en: "Do you have public liability insurance that is in date?",
      cy: "A oes gennych yswiriant atebolrwydd cyhoeddus sy'n gyfredol?",
    },
    synonyms: { en: ["insured", "liability insurance", "insurance"], cy: ["yswiriant", "wedi yswirio"] },
  },
  "dbs-checks": {
    label: { en: "DBS checks", cy: "Gwiriadau DBS" },
    help: {
      en: "Everyone who needs a DBS check for what they do there has one.",
      cy: "Mae pawb sydd angen gwiriad DBS ar gyfer eu gwaith yno wedi cael un.",
    },
    ask: {
      en: "Have your staff and volunteers had the DBS checks they need?",
      cy: "A yw eich staff a'ch gwirfoddolwyr wedi cael y gwiriadau DBS sydd eu hangen?",
    },
    synonyms: {
      en: ["dbs", "dbs checked", "crb check", "police check"],
      cy: ["gwiriad dbs", "gwiriad cofnodion troseddol"],
    },
  },
  "quality-mark": {
    label: { en: "Quality mark", cy: "Marc ansawdd" },
    help: {
      en: "An outside body has checked how the group is run, such as Trusted Charity or Investing in Volunteers.",
      cy: "Mae corff allanol wedi gwirio sut mae'r grŵp yn cael ei redeg, fel Elusen Ddibynadwy neu Buddsoddi mewn Gwirfoddolwyr.",
    },
    ask: { en: "Do you hold a quality mark, and which one?", cy: "A oes gennych farc ansawdd, a pha un?" },
    synonyms: {
      en: ["quality assured", "accredited", "accreditation", "trusted charity"],
      cy: ["achrededig", "achrediad", "sicrwydd ansawdd"],
    },
  },
};
