import type { ActivityTerm } from "../activityTerm.ts";

export const arts = {
  singing: {
    kinds: ["arts", "peer-support"],
    label: { en: "Singing", cy: "Canu" },
    help: {
      en: "Singing together, in a choir or just for the joy of it.",
      cy: "Canu gyda'ch gilydd, mewn côr neu er mwynhad yn unig.",
    },
    ask: {
      en: "Is there an audition, and does anybody need to read music?",
      cy: "A oes clyweliad, ac a oes angen darllen cerddoriaeth?",
    },
    synonyms: {
      en: [
        "choir",
        "choirs",
        "sing",
        "community choir",
        "rock choir",
        "sing along",
        "singalong",
        "singing for the brain",
        "singing group",
        "karaoke",
      ],
      cy: ["côr", "corau", "côr cymunedol", "cyd-ganu", "grŵp canu", "cymanfa ganu"],
    },
  },
  "making-music": {
    kinds: ["arts"],
    label: { en: "Making music", cy: "Creu cerddoriaeth" },
    help: {
      en: "Playing an instrument or making sounds together, also for those who never have.",
      cy: "Chwarae offeryn neu greu sain gyda'ch gilydd, hefyd i'r rhai sydd erioed wedi gwneud.",
    },
    ask: {
      en: "Do you lend instruments, and can a beginner come?",
      cy: "A ydych chi'n benthyg offerynnau, ac a all dechreuwr ddod?",
    },
    synonyms: {
      en: [
        "play an instrument",
        "music group",
        "ukulele",
        "guitar",
        "drumming",
        "brass band",
        "orchestra",
        "music therapy",
        "jam session",
      ],
      cy: ["cerddoriaeth", "canu offeryn", "chwarae offeryn", "iwcalili", "gitâr", "band pres", "cerddorfa"],
    },
  },
  art: {
    kinds: ["arts"],
    label: { en: "Painting and drawing", cy: "Peintio a darlunio" },
    help: { en: "Painting, drawing, printing or clay.", cy: "Peintio, darlunio, printio neu glai." },
    ask: {
      en: "Do you provide the materials, and is there any teaching?",
      cy: "A ydych chi'n darparu'r deunyddiau, ac a oes addysgu?",
    },
    synonyms: {
      en: [
        "art class",
        "art group",
        "painting",
        "drawing",
        "watercolours",
        "sketching",
        "pottery",
        "ceramics",
        "life drawing",
        "art therapy",
      ],
      cy: ["dosbarth celf", "grŵp celf", "peintio", "darlunio", "arlunio", "crochenwaith", "dyfrlliw"],
    },
  },
  crafts: {
    kinds: ["arts"],
    label: { en: "Crafts", cy: "Crefftau" },
    help: {
      en: "Making things by hand, such as cards, jewellery, baskets or flower arrangements.",
      cy: "Gwneud pethau â llaw, fel cardiau, gemwaith, basgedi neu drefniadau blodau.",
    },
    ask: {
      en: "What are you making, and do you provide the materials?",
      cy: "Beth ydych chi'n ei wneud, ac a ydych chi'n darparu'r deunyddiau?",
    },
    synonyms: {
      en: [
        "craft",
        "craft group",
        "craft and chat",
        "arts and crafts",
        "card making",
        "jewellery making",
        "flower arranging",
        "basket weaving",
        "papercraft",
      ],
      cy: ["crefft", "grŵp crefft", "celf a chrefft", "gwneud cardiau", "gwneud gemwaith", "trefnu blodau"],
    },
  },
  "knitting-and-sewing": {
    kinds: ["arts", "peer-support"],
    label: { en: "Knitting and sewing", cy: "Gwau a gwnïo" },
    help: {
      en: "Knitting, crochet, sewing or quilting, usually with a chat.",
      cy: "Gwau, crosio, gwnïo neu gwiltio, fel arfer gyda sgwrs.",
    },
    ask: {
      en: "Can somebody show me how, and do you have wool and needles?",
      cy: "A all rhywun ddangos i mi sut, ac a oes gennych wlân a gweill?",
    },
    synonyms: {
      en: [
        "knit",
        "knitting",
        "knit and natter",
        "knit and chat",
        "stitch and bitch",
        "crochet",
        "sewing",
        "sewing machine",
        "quilting",
        "embroidery",
        "needlework",
      ],
      cy: ["gwau", "gwau a sgwrs", "crosio", "gwnïo", "cwiltio", "brodwaith"],
    },
  },
  drama: {
    kinds: ["arts"],
    label: { en: "Drama and theatre", cy: "Drama a theatr" },
    help: {
      en: "Acting, improvising, or helping behind the stage.",
      cy: "Actio, byrfyfyrio, neu helpu y tu ôl i'r llwyfan.",
    },
    ask: { en: "Can people join without having to perform?", cy: "A all pobl ymuno heb orfod perfformio?" },
    synonyms: {
      en: [
        "acting",
        "theatre",
        "theatre group",
        "amateur dramatics",
        "am dram",
        "improv",
        "comedy",
        "panto",
        "drama club",
      ],
      cy: ["actio", "theatr", "cwmni drama", "grŵp drama", "panto"],
    },
  },
  "creative-writing": {
    kinds: ["arts", "learning"],
    label: { en: "Creative writing", cy: "Ysgrifennu creadigol" },
    help: { en: "Writing stories, poems or your own life.", cy: "Ysgrifennu straeon, cerddi neu hanes eich bywyd." },
    ask: {
      en: "Do people have to read out what they wrote?",
      cy: "A oes rhaid i bobl ddarllen yn uchel yr hyn a ysgrifennwyd?",
    },
    synonyms: {
      en: [
        "writing group",
        "writers group",
        "poetry",
        "poems",
        "spoken word",
        "life writing",
        "journaling",
        "write stories",
      ],
      cy: ["grŵp ysgrifennu", "barddoniaeth", "cerddi", "barddoni", "ysgrifennu straeon"],
    },
  },
  photography: {
    kinds: ["arts", "nature"],
    label: { en: "Photography", cy: "Ffotograffiaeth" },
    help: { en: "Taking pictures and looking at them together.", cy: "Tynnu lluniau ac edrych arnynt gyda'ch gilydd." },
    ask: { en: "Is the camera in a phone good enough?", cy: "A yw'r camera mewn ffôn yn ddigon da?" },
    synonyms: {
      en: ["photo walk", "camera club", "photo group", "taking pictures", "photography club"],
      cy: ["tynnu lluniau", "clwb camera", "ffotograffau"],
    },
  },
  film: {
    kinds: ["arts"],
    label: { en: "Film and cinema", cy: "Ffilm a sinema" },
    help: { en: "Watching films together or making them.", cy: "Gwylio ffilmiau gyda'ch gilydd neu eu gwneud." },
    ask: {
      en: "Are there subtitles, and is there a relaxed showing?",
      cy: "A oes isdeitlau, ac a oes dangosiad hamddenol?",
    },
    synonyms: {
      en: ["cinema", "film club", "community cinema", "movies", "movie night", "film making"],
      cy: ["sinema", "clwb ffilmiau", "sinema gymunedol", "gwylio ffilm", "gwneud ffilmiau"],
    },
  },
  outings: {
    kinds: ["arts", "learning"],
    label: { en: "Museums and outings", cy: "Amgueddfeydd a theithiau" },
    help: {
      en: "Going together to a museum, gallery, show or historic place.",
      cy: "Mynd gyda'ch gilydd i amgueddfa, oriel, sioe neu le hanesyddol.",
    },
    ask: {
      en: "How do people get there, and how much walking is there?",
      cy: "Sut mae pobl yn cyrraedd, a faint o gerdded sydd?",
    },
    synonyms: {
      en: ["museum", "museums", "art gallery", "day trips", "day trip", "outings", "theatre trips", "coach trips"],
      cy: ["amgueddfa", "oriel gelf", "teithiau dydd", "trip diwrnod", "gwibdaith"],
    },
  },
} as const satisfies Record<string, ActivityTerm>;
