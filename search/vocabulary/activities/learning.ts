import type { ActivityTerm } from "../activityTerm.ts";

export const learning = {
  library: {
    kinds: ["learning"],
    label: { en: "Library", cy: "Llyfrgell" },
    help: {
      en: "A public library: books, computers, newspapers and a warm place to sit.",
      cy: "Llyfrgell gyhoeddus: llyfrau, cyfrifiaduron, papurau newydd a lle cynnes i eistedd.",
    },
    ask: {
      en: "When is a librarian there, and what do I need to bring to join?",
      cy: "Pryd mae llyfrgellydd yno, a beth ddylwn i ddod gyda mi er mwyn ymuno?",
    },
    synonyms: {
      en: [
        "libraries",
        "borrow books",
        "public library",
        "public computers",
        "mobile library",
        "books on wheels",
        "audiobooks",
      ],
      cy: ["llyfrgelloedd", "benthyg llyfrau", "llyfrgell deithiol", "llyfrau llafar"],
    },
  },
  "reading-group": {
    kinds: ["learning", "arts"],
    label: { en: "Reading group", cy: "Grŵp darllen" },
    help: { en: "Reading a book or poem and talking about it.", cy: "Darllen llyfr neu gerdd a siarad amdani." },
    ask: {
      en: "Do I need to have read the book, or do you read aloud?",
      cy: "A oes angen i mi fod wedi darllen y llyfr, neu a ydych chi'n darllen yn uchel?",
    },
    synonyms: {
      en: ["book club", "book group", "reading club", "reading aloud", "shared reading", "readers group"],
      cy: ["clwb llyfrau", "clwb darllen", "cylch darllen", "darllen ar y cyd"],
    },
  },
  "digital-skills": {
    kinds: ["learning", "advice"],
    label: { en: "Computers and phones", cy: "Cyfrifiaduron a ffonau" },
    help: {
      en: "Help to use a computer, tablet or phone and to get online.",
      cy: "Help i ddefnyddio cyfrifiadur, llechen neu ffôn ac i fynd ar-lein.",
    },
    ask: {
      en: "Should I bring my own device, or do you lend one?",
      cy: "A ddylwn ddod â'm dyfais fy hun, neu a ydych chi'n benthyg un?",
    },
    synonyms: {
      en: [
        "computer",
        "computer class",
        "it help",
        "tablet help",
        "smartphone help",
        "get online",
        "internet help",
        "digital skills",
        "silver surfers",
        "ipad",
      ],
      cy: ["cyfrifiadur", "dosbarth cyfrifiadur", "sgiliau digidol", "mynd ar-lein", "help gyda'r ffôn"],
    },
  },
  "english-classes": {
    kinds: ["learning"],
    label: { en: "English classes", cy: "Dosbarthiadau Saesneg" },
    help: {
      en: "Learning or practising English, for people who grew up with another language.",
      cy: "Dysgu neu ymarfer Saesneg, i bobl a fagwyd gydag iaith arall.",
    },
    ask: {
      en: "Which levels do you teach, and can children come along?",
      cy: "Pa lefelau ydych chi'n eu dysgu, ac a gaiff plant ddod?",
    },
    synonyms: {
      en: [
        "esol",
        "learn english",
        "english lessons",
        "english conversation",
        "conversation club",
        "english for speakers of other languages",
      ],
      cy: ["dysgu saesneg", "gwersi saesneg", "sgwrsio yn saesneg"],
    },
  },
  languages: {
    kinds: ["learning"],
    label: { en: "Welsh and other languages", cy: "Cymraeg ac ieithoedd eraill" },
    help: {
      en: "Learning or speaking another language, Welsh and sign language among them.",
      cy: "Dysgu neu siarad iaith arall, gan gynnwys Cymraeg ac iaith arwyddion.",
    },
    ask: { en: "Which language is it, and is it for beginners?", cy: "Pa iaith ydyw, ac a yw i ddechreuwyr?" },
    synonyms: {
      en: [
        "learn welsh",
        "welsh lessons",
        "language class",
        "learn spanish",
        "learn french",
        "learn sign language",
        "language exchange",
      ],
      cy: ["dysgu cymraeg", "gwersi cymraeg", "sesiwn sgwrsio", "clwb clonc", "dysgu iaith", "dysgu iaith arwyddion"],
    },
  },
  cooking: {
    kinds: ["learning", "advice"],
    label: { en: "Cooking", cy: "Coginio" },
    help: {
      en: "Learning to cook, or cooking and eating together.",
      cy: "Dysgu coginio, neu goginio a bwyta gyda'ch gilydd.",
    },
    ask: {
      en: "Do you provide the ingredients, and which diets can you cater for?",
      cy: "A ydych chi'n darparu'r cynhwysion, a pha ddeietau allwch chi eu darparu?",
    },
    synonyms: {
      en: [
        "cookery",
        "cooking class",
        "cookery class",
        "learn to cook",
        "baking",
        "healthy eating",
        "cook and eat",
        "community kitchen",
      ],
      cy: ["dosbarth coginio", "dysgu coginio", "pobi", "bwyta'n iach", "cegin gymunedol"],
    },
  },
  "local-history": {
    kinds: ["learning"],
    label: { en: "Local and family history", cy: "Hanes lleol a hanes teulu" },
    help: {
      en: "Finding out about the place, the past or your own family.",
      cy: "Dod i wybod am y lle, y gorffennol neu eich teulu eich hun.",
    },
    ask: {
      en: "Do you have talks, visits or help with research?",
      cy: "A oes gennych sgyrsiau, ymweliadau neu help gydag ymchwil?",
    },
    synonyms: {
      en: [
        "history group",
        "history society",
        "family tree",
        "genealogy",
        "reminiscence",
        "heritage group",
        "civic society",
      ],
      cy: ["cymdeithas hanes", "coeden deulu", "hel achau", "hel atgofion", "treftadaeth"],
    },
  },
  "adult-learning": {
    kinds: ["learning"],
    label: { en: "Courses and talks", cy: "Cyrsiau a sgyrsiau" },
    help: {
      en: "A course, a talk or help with reading, writing and numbers, for adults.",
      cy: "Cwrs, sgwrs neu help gyda darllen, ysgrifennu a rhifau, i oedolion.",
    },
    ask: { en: "Is there a test at the start or the end?", cy: "A oes prawf ar y dechrau neu'r diwedd?" },
    synonyms: {
      en: [
        "adult education",
        "evening class",
        "evening classes",
        "u3a",
        "university of the third age",
        "maths help",
        "learn to read",
        "literacy",
        "recovery college",
        "talks and lectures",
      ],
      cy: [
        "addysg oedolion",
        "dosbarth nos",
        "dosbarthiadau nos",
        "prifysgol y drydedd oes",
        "dysgu darllen",
        "llythrennedd",
        "coleg adfer",
      ],
    },
  },
} as const satisfies Record<string, ActivityTerm>;
