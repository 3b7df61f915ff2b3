import type { AccessFactTerm } from "../accessGroups.ts";

export const welcome = {
  seated: {
    group: "welcome",
    label: { en: "You can do it sitting down", cy: "Gallwch ei wneud ar eich eistedd" },
    short: { en: "Seated", cy: "Ar eich eistedd" },
    help: {
      en: "There is a seat for everyone, and everything can be done from it.",
      cy: "Mae sedd i bawb, a gellir gwneud popeth ohoni.",
    },
    ask: {
      en: "Can I take part sitting down, and do the chairs have arms?",
      cy: "A allaf gymryd rhan ar fy eistedd, ac a oes breichiau ar y cadeiriau?",
    },
    synonyms: {
      en: ["sitting down", "seats available", "somewhere to sit", "cannot stand for long", "seating"],
      cy: ["eistedd i lawr", "seddi ar gael", "lle i eistedd"],
    },
  },
  rests: {
    group: "welcome",
    label: { en: "Rest whenever you need to", cy: "Gorffwys pan fydd angen" },
    short: { en: "Rest when you need", cy: "Cyfle i orffwys" },
    help: {
      en: "People can stop, step out or leave early without explaining.",
      cy: "Gall pobl stopio, camu allan neu adael yn gynnar heb esbonio.",
    },
    ask: {
      en: "Can I stop for a rest or leave early without any fuss?",
      cy: "A allaf stopio i orffwys neu adael yn gynnar heb ffwdan?",
    },
    synonyms: {
      en: ["rest breaks", "own pace", "take a break", "fatigue friendly", "leave early"],
      cy: ["seibiannau", "cyflymder eich hun", "cymryd seibiant", "gadael yn gynnar"],
    },
  },
  "dementia-friendly": {
    group: "welcome",
    label: { en: "Dementia friendly", cy: "Cyfeillgar i bobl â dementia" },
    short: { en: "Dementia friendly", cy: "Dementia-gyfeillgar" },
    help: {
      en: "People with dementia are welcome, and those who run it know how to help.",
      cy: "Mae croeso i bobl â dementia, ac mae'r rhai sy'n ei redeg yn gwybod sut i helpu.",
    },
    ask: {
      en: "Have the people who run it had dementia training?",
      cy: "A yw'r bobl sy'n ei redeg wedi cael hyfforddiant dementia?",
    },
    synonyms: {
      en: ["dementia-friendly", "alzheimer's friendly", "memory loss welcome", "dementia friends"],
      cy: ["deall dementia", "ffrindiau dementia", "colli cof"],
    },
  },
  "autism-friendly": {
    group: "welcome",
    label: { en: "Autism friendly", cy: "Cyfeillgar i bobl awtistig" },
    short: { en: "Autism friendly", cy: "Awtistiaeth-gyfeillgar" },
    help: {
      en: "It is clear what will happen, nobody is pressed to join in, and those who run it understand autism.",
      cy: "Mae'n glir beth fydd yn digwydd, nid oes pwysau ar neb i ymuno, ac mae'r rhai sy'n ei redeg yn deall awtistiaeth.",
    },
    ask: {
      en: "Can I know beforehand what will happen, and is it all right not to join in?",
      cy: "A gaf i wybod ymlaen llaw beth fydd yn digwydd, ac a yw'n iawn peidio ag ymuno?",
    },
    synonyms: {
      en: ["autism-friendly", "asd friendly", "neurodivergent friendly", "neurodiversity friendly", "autism aware"],
      cy: ["deall awtistiaeth", "niwroamrywiol-gyfeillgar", "croesawu pobl awtistig"],
    },
  },
  "learning-disability-friendly": {
    group: "welcome",
    label: { en: "Learning-disability friendly", cy: "Cyfeillgar i bobl ag anabledd dysgu" },
    short: { en: "Learning disability", cy: "Anabledd dysgu" },
    help: {
      en: "People with a learning disability are welcome, and things are explained in plain words.",
      cy: "Mae croeso i bobl ag anabledd dysgu, ac mae pethau'n cael eu hesbonio mewn geiriau plaen.",
    },
    ask: {
      en: "Do people with a learning disability come, and how do you help them to join in?",
      cy: "A yw pobl ag anabledd dysgu yn dod, a sut ydych chi'n eu helpu i ymuno?",
    },
    synonyms: {
      en: [
        "learning disability friendly",
        "learning disabilities welcome",
        "learning difficulties welcome",
        "explained in plain words",
      ],
      cy: ["croeso i bobl ag anabledd dysgu", "anableddau dysgu"],
    },
  },
  "women-only": {
    group: "welcome",
    label: { en: "Women only", cy: "Menywod yn unig" },
    short: { en: "Women only", cy: "Menywod yn unig" },
    help: {
      en: "Only women take part, and say whether a woman leads it.",
      cy: "Dim ond menywod sy'n cymryd rhan, a dywedwch ai menyw sy'n ei arwain.",
    },
    ask: {
      en: "Are there sessions for women only, and does a woman lead them?",
      cy: "A oes sesiynau i fenywod yn unig, ac ai menyw sy'n eu harwain?",
    },
    synonyms: {
      en: ["women-only", "ladies only", "female only", "just women", "ladies session"],
      cy: ["merched yn unig", "sesiwn i fenywod", "dim ond menywod"],
    },
  },
  "men-only": {
    group: "welcome",
    label: { en: "Men only", cy: "Dynion yn unig" },
    short: { en: "Men only", cy: "Dynion yn unig" },
    help: { en: "Only men take part.", cy: "Dim ond dynion sy'n cymryd rhan." },
    ask: { en: "Are there sessions for men only?", cy: "A oes sesiynau i ddynion yn unig?" },
    synonyms: { en: ["men-only", "male only", "just men", "gents only"], cy: ["sesiwn i ddynion", "dim ond dynion"] },
  },
} as const satisfies Record<string, AccessFactTerm>;

export const company = {
  "someone-meets-you": {
    group: "company",
    label: { en: "Someone meets you the first time", cy: "Rhywun yn cwrdd â chi y tro cyntaf" },
    short: { en: "Someone meets you", cy: "Rhywun i'ch cyfarfod" },
    help: {
      en: "A named person can meet a new person at the door, or sooner, and stay with them.",
      cy: "Gall person a enwir gwrdd â rhywun newydd wrth y drws, neu'n gynt, ac aros gydag ef neu hi.",
    },
    ask: {
      en: "Could somebody meet me at the door the first time, and who will it be?",
      cy: "A allai rhywun gwrdd â mi wrth y drws y tro cyntaf, a phwy fydd yno?",
    },
    synonyms: {
      en: ["meet me at the door", "buddy", "buddy system", "nervous about going", "welcomer", "scared to go alone"],
      cy: ["cwrdd â mi wrth y drws", "nerfus am fynd", "ofn mynd ar fy mhen fy hun"],
    },
  },
  "bring-someone": {
    group: "company",
    label: { en: "You can bring someone", cy: "Gallwch ddod â rhywun" },
    short: { en: "Bring someone", cy: "Dewch â rhywun" },
    help: {
      en: "A friend or relative can come along, at least the first time.",
      cy: "Gall ffrind neu berthynas ddod hefyd, o leiaf y tro cyntaf.",
    },
    ask: { en: "Can I bring a friend with me?", cy: "A gaf i ddod â ffrind gyda mi?" },
    synonyms: {
      en: ["bring a friend", "come with someone", "bring my partner", "bring a relative"],
      cy: ["dod â ffrind", "dod gyda rhywun", "dod â pherthynas"],
    },
  },
  "carers-welcome": {
    group: "company",
    label: { en: "Carers are welcome too", cy: "Croeso i ofalwyr hefyd" },
    short: { en: "Carers welcome", cy: "Croeso i ofalwyr" },
    help: {
      en: "A carer or support worker can come along, without paying to help.",
      cy: "Gall gofalwr neu weithiwr cymorth ddod hefyd, heb dalu am helpu.",
    },
    ask: {
      en: "Can a carer come too, and do they pay?",
      cy: "A gaiff gofalwr ddod hefyd, ac a oes rhaid talu?",
    },
    synonyms: {
      en: ["bring a carer", "carer goes free", "support worker welcome", "personal assistant welcome"],
      cy: ["dod â gofalwr", "gofalwr am ddim", "croeso i weithiwr cymorth"],
    },
  },
  "assistance-dogs": {
    group: "company",
    label: { en: "Assistance dogs welcome", cy: "Croeso i gŵn cymorth" },
    short: { en: "Assistance dogs", cy: "Cŵn cymorth" },
    help: {
      en: "Assistance dogs can come in, and there is water and a place outside for them.",
      cy: "Gall cŵn cymorth ddod i mewn, ac mae dŵr a lle y tu allan iddynt.",
    },
    ask: {
      en: "Is there room for my assistance dog, and somewhere outside for it?",
      cy: "A oes lle i fy nghi cymorth, a rhywle y tu allan iddo?",
    },
    synonyms: {
      en: ["guide dog", "guide dogs", "assistance dog", "hearing dog", "service dog"],
      cy: ["ci tywys", "cŵn tywys", "ci cymorth"],
    },
  },
} as const satisfies Record<string, AccessFactTerm>;
