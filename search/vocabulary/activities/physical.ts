import type { ActivityTerm } from "../activityTerm.ts";

export const physical = {
  walking: {
    kinds: ["physical", "nature"],
    label: { en: "Walking", cy: "Cerdded" },
    help: {
      en: "Walking together, from a short stroll to a day in the hills.",
      cy: "Cerdded gyda'ch gilydd, o dro bach i ddiwrnod yn y bryniau.",
    },
    ask: {
      en: "How far do you walk, how fast, and is the path even?",
      cy: "Pa mor bell ac mor gyflym ydych chi'n cerdded, ac a yw'r llwybr yn wastad?",
    },
    synonyms: {
      en: [
        "walk",
        "walks",
        "walking group",
        "health walk",
        "wellbeing walk",
        "ramble",
        "rambling",
        "hiking",
        "nordic walking",
        "stroll",
      ],
      cy: ["taith gerdded", "teithiau cerdded", "grŵp cerdded", "mynd am dro", "cerdded er iechyd", "heicio"],
    },
  },
  running: {
    kinds: ["physical"],
    label: { en: "Running", cy: "Rhedeg" },
    help: {
      en: "Running or jogging together, from a first minute to a race.",
      cy: "Rhedeg neu loncian gyda'ch gilydd, o'r funud gyntaf i ras.",
    },
    ask: {
      en: "Is there a group for people who have never run, and does somebody stay with the slowest?",
      cy: "A oes grŵp i bobl sydd erioed wedi rhedeg, ac a oes rhywun yn aros gyda'r arafaf?",
    },
    synonyms: {
      en: [
        "go for a run",
        "jog",
        "jogging",
        "running club",
        "park run",
        "parkrun",
        "couch to 5k",
        "c25k",
        "5k",
        "athletics",
      ],
      cy: ["loncian", "clwb rhedeg", "soffa i 5k", "o'r soffa i 5k", "athletau"],
    },
  },
  cycling: {
    kinds: ["physical", "nature"],
    label: { en: "Cycling", cy: "Beicio" },
    help: {
      en: "Riding together or learning to ride, on two wheels or three.",
      cy: "Reidio gyda'ch gilydd neu ddysgu reidio, ar ddwy olwyn neu dair.",
    },
    ask: { en: "Can I borrow a bike, and do you have trikes?", cy: "A allaf fenthyg beic, ac a oes gennych dreiciau?" },
    synonyms: {
      en: [
        "bike",
        "bikes",
        "bike ride",
        "cycle",
        "cycle club",
        "learn to ride a bike",
        "trike",
        "adapted bikes",
        "e-bike",
      ],
      cy: ["beic", "beiciau", "reidio beic", "clwb beicio", "dysgu reidio beic"],
    },
  },
  swimming: {
    kinds: ["physical"],
    label: { en: "Swimming", cy: "Nofio" },
    help: {
      en: "Swimming, lessons or exercise in water, in a pool or outdoors.",
      cy: "Nofio, gwersi neu ymarfer mewn dŵr, mewn pwll neu yn yr awyr agored.",
    },
    ask: {
      en: "Is there a hoist or steps into the pool, and when is it quiet?",
      cy: "A oes teclyn codi neu risiau i'r pwll, a phryd mae hi'n dawel?",
    },
    synonyms: {
      en: [
        "swim",
        "swimming pool",
        "swimming lessons",
        "aqua aerobics",
        "aquafit",
        "aqua fit",
        "water exercise",
        "swimming baths",
        "wild swimming",
        "open water swimming",
      ],
      cy: ["pwll nofio", "gwersi nofio", "aerobeg dŵr", "ymarfer mewn dŵr", "nofio gwyllt"],
    },
  },
  "gym-and-fitness": {
    kinds: ["physical"],
    label: { en: "Gym and fitness classes", cy: "Campfa a dosbarthiadau ffitrwydd" },
    help: {
      en: "Machines, weights or an exercise class with an instructor.",
      cy: "Peiriannau, pwysau neu ddosbarth ymarfer gyda hyfforddwr.",
    },
    ask: {
      en: "Does somebody show a beginner what to do, and is any equipment adapted?",
      cy: "A oes rhywun yn dangos i ddechreuwr beth i'w wneud, ac a oes offer wedi'i addasu?",
    },
    synonyms: {
      en: [
        "gym",
        "fitness",
        "fitness class",
        "exercise class",
        "aerobics",
        "circuit training",
        "spin class",
        "weights",
        "bootcamp",
        "exercise on referral",
      ],
      cy: ["campfa", "ffitrwydd", "dosbarth ffitrwydd", "dosbarth ymarfer corff", "aerobeg", "codi pwysau"],
    },
  },
  "chair-exercise": {
    kinds: ["physical"],
    label: { en: "Chair exercise", cy: "Ymarfer mewn cadair" },
    help: {
      en: "Exercise that is done sitting down or holding on to a chair.",
      cy: "Ymarfer sy'n cael ei wneud ar eich eistedd neu gan ddal mewn cadair.",
    },
    ask: {
      en: "Can all of it be done sitting down, and can a wheelchair user join in?",
      cy: "A ellir gwneud y cyfan ar eich eistedd, ac a all defnyddiwr cadair olwyn ymuno?",
    },
    synonyms: {
      en: [
        "chair based exercise",
        "chair-based exercise",
        "seated exercise",
        "sitting exercise",
        "chair aerobics",
        "chairobics",
        "armchair exercise",
        "chair yoga",
      ],
      cy: ["ymarfer ar gadair", "ymarfer ar eich eistedd", "ymarferion cadair", "ioga cadair"],
    },
  },
  "strength-and-balance": {
    kinds: ["physical"],
    label: { en: "Strength and balance", cy: "Cryfder a chydbwysedd" },
    help: {
      en: "Exercise that makes you steadier on your feet, so that you fall less.",
      cy: "Ymarfer sy'n eich gwneud yn fwy sad ar eich traed, fel eich bod yn cwympo llai.",
    },
    ask: {
      en: "Is it right for somebody who has had a fall or is recovering from an illness?",
      cy: "A yw'n addas i rywun sydd wedi cwympo neu sy'n gwella o salwch?",
    },
    synonyms: {
      en: [
        "falls prevention",
        "prevent falls",
        "fall prevention",
        "steady on your feet",
        "unsteady",
        "balance class",
        "otago",
        "cardiac rehab",
        "pulmonary rehab",
        "rehab exercise",
      ],
      cy: ["atal cwympiadau", "atal codymau", "cadw'n sad", "cydbwysedd", "adsefydlu cardiaidd"],
    },
  },
  dance: {
    kinds: ["physical", "arts"],
    label: { en: "Dance", cy: "Dawns" },
    help: {
      en: "Dancing in any style, alone, with a partner or in a line.",
      cy: "Dawnsio mewn unrhyw arddull, ar eich pen eich hun, gyda phartner neu mewn llinell.",
    },
    ask: {
      en: "Do I need a partner, and is it for beginners?",
      cy: "A oes angen partner arnaf, ac a yw i ddechreuwyr?",
    },
    synonyms: {
      en: [
        "dancing",
        "dance class",
        "tea dance",
        "ballroom",
        "line dancing",
        "zumba",
        "salsa",
        "barn dance",
        "folk dancing",
        "clogging",
      ],
      cy: ["dawnsio", "dosbarth dawns", "dawns de", "dawnsio gwerin", "dawnsio llinell", "clocsio"],
    },
  },
  yoga: {
    kinds: ["physical"],
    label: { en: "Yoga, Pilates and relaxation", cy: "Ioga, Pilates ac ymlacio" },
    help: {
      en: "Slow stretching, breathing and relaxing, on a mat or a chair.",
      cy: "Ymestyn araf, anadlu ac ymlacio, ar fat neu gadair.",
    },
    ask: {
      en: "Do I need to get down on the floor, and do you lend mats?",
      cy: "A oes angen i mi fynd i lawr ar y llawr, ac a ydych chi'n benthyg matiau?",
    },
    synonyms: {
      en: [
        "yoga class",
        "pilates",
        "stretching",
        "meditation",
        "mindfulness",
        "breathing exercises",
        "relaxation",
        "gong bath",
      ],
      cy: ["ioga", "dosbarth ioga", "myfyrdod", "ymwybyddiaeth ofalgar", "ymlacio", "ymestyn"],
    },
  },
  "tai-chi": {
    kinds: ["physical"],
    label: { en: "Tai chi and qigong", cy: "Tai chi a qigong" },
    help: {
      en: "Slow, flowing movements done standing or seated.",
      cy: "Symudiadau araf, llyfn ar eich traed neu ar eich eistedd.",
    },
    ask: { en: "Can it be done sitting down?", cy: "A ellir ei wneud ar eich eistedd?" },
    synonyms: {
      en: ["tai-chi", "taichi", "t'ai chi", "qi gong", "chi kung", "slow movement"],
      cy: ["dosbarth tai chi", "symudiadau araf"],
    },
  },
  football: {
    kinds: ["physical"],
    label: { en: "Football", cy: "Pêl-droed" },
    help: { en: "Playing football, for fun or in a team.", cy: "Chwarae pêl-droed, am hwyl neu mewn tîm." },
    ask: {
      en: "Do people need to be in a team, and which ages and abilities play?",
      cy: "A oes angen bod mewn tîm, a pha oedran a gallu sy'n chwarae?",
    },
    synonyms: {
      en: ["soccer", "five a side", "5 a side", "football team", "kickabout", "futsal", "football pitch"],
      cy: ["ffwtbol", "tîm pêl-droed", "pump bob ochr", "cae pêl-droed"],
    },
  },
  "walking-football": {
    kinds: ["physical"],
    label: { en: "Walking football and other slow sports", cy: "Pêl-droed cerdded a chwaraeon araf eraill" },
    help: {
      en: "A team game played at walking pace, such as walking football, netball or rugby.",
      cy: "Gêm dîm a chwaraeir ar gyflymder cerdded, fel pêl-droed, pêl-rwyd neu rygbi cerdded.",
    },
    ask: {
      en: "Can somebody come who has not played for years, and is there a brew afterwards?",
      cy: "A all rhywun ddod sydd heb chwarae ers blynyddoedd, ac a oes paned wedyn?",
    },
    synonyms: {
      en: [
        "walking netball",
        "walking rugby",
        "walking cricket",
        "walking sports",
        "walking soccer",
        "football for over 50s",
      ],
      cy: ["pêl-droed ar droed", "pêl-rwyd cerdded", "rygbi cerdded", "chwaraeon cerdded"],
    },
  },
  bowls: {
    kinds: ["physical"],
    label: { en: "Bowls", cy: "Bowls" },
    help: {
      en: "Rolling bowls on a green or indoors, also boccia, petanque and kurling.",
      cy: "Rowlio bowls ar lawnt neu dan do, hefyd boccia, pétanque a chwrlo.",
    },
    ask: {
      en: "Do you lend bowls, and can a beginner come?",
      cy: "A ydych chi'n benthyg bowls, ac a all dechreuwr ddod?",
    },
    synonyms: {
      en: [
        "bowling green",
        "crown green bowling",
        "lawn bowls",
        "indoor bowls",
        "carpet bowls",
        "boccia",
        "petanque",
        "boules",
        "new age kurling",
      ],
      cy: ["bowlio lawnt", "lawnt fowlio", "bowlio dan do", "clwb bowlio"],
    },
  },
  "racket-sports": {
    kinds: ["physical"],
    label: { en: "Racket sports", cy: "Chwaraeon raced" },
    help: {
      en: "Tennis, badminton, table tennis, squash, pickleball or padel.",
      cy: "Tennis, badminton, tennis bwrdd, sboncen, picl-bêl neu padel.",
    },
    ask: {
      en: "Can I come without a partner, and do you lend rackets?",
      cy: "A allaf ddod heb bartner, ac a ydych chi'n benthyg racedi?",
    },
    synonyms: {
      en: ["tennis", "badminton", "table tennis", "ping pong", "squash", "pickleball", "padel", "racquet sports"],
      cy: ["tennis bwrdd", "sboncen", "clwb tennis", "clwb badminton"],
    },
  },
  "martial-arts": {
    kinds: ["physical"],
    label: { en: "Martial arts and boxing", cy: "Crefftau ymladd a bocsio" },
    help: {
      en: "Judo, karate, boxing, self-defence and the like, with a coach.",
      cy: "Jiwdo, karate, bocsio, hunanamddiffyn ac ati, gyda hyfforddwr.",
    },
    ask: {
      en: "Can people take part without fighting each other?",
      cy: "A all pobl gymryd rhan heb ymladd â'i gilydd?",
    },
    synonyms: {
      en: [
        "karate",
        "judo",
        "taekwondo",
        "boxing",
        "kickboxing",
        "self defence",
        "self-defence",
        "ju jitsu",
        "non-contact boxing",
      ],
      cy: ["jiwdo", "bocsio", "hunanamddiffyn", "crefft ymladd"],
    },
  },
  "other-sports": {
    kinds: ["physical"],
    label: { en: "Other sports", cy: "Chwaraeon eraill" },
    help: {
      en: "Any other sport, such as cricket, netball, rugby, rowing, golf or climbing.",
      cy: "Unrhyw gamp arall, fel criced, pêl-rwyd, rygbi, rhwyfo, golff neu ddringo.",
    },
    ask: { en: "Which sport is it, and can a beginner come?", cy: "Pa gamp ydyw, ac a all dechreuwr ddod?" },
    synonyms: {
      en: [
        "cricket",
        "netball",
        "rugby",
        "hockey",
        "basketball",
        "golf",
        "rowing",
        "sailing",
        "archery",
        "gymnastics",
        "climbing",
        "wheelchair sport",
      ],
      cy: ["criced", "pêl-rwyd", "rygbi", "hoci", "pêl-fasged", "golff", "rhwyfo", "gymnasteg", "dringo"],
    },
  },
  "sports-hall": {
    kinds: ["physical"],
    label: { en: "Sports centre or playing field", cy: "Canolfan chwaraeon neu gae chwarae" },
    help: {
      en: "A place to be active: a leisure centre, hall, pitch or court that people can use or hire.",
      cy: "Lle i fod yn egnïol: canolfan hamdden, neuadd, cae neu gwrt y gall pobl ei ddefnyddio neu ei logi.",
    },
    ask: {
      en: "Who can use it without being a member, and when?",
      cy: "Pwy all ei ddefnyddio heb fod yn aelod, a phryd?",
    },
    synonyms: {
      en: [
        "leisure centre",
        "sports centre",
        "sports hall",
        "playing field",
        "sports pitch",
        "astro turf",
        "hire a court",
        "hire a pitch",
        "recreation ground",
      ],
      cy: ["canolfan hamdden", "neuadd chwaraeon", "maes chwarae", "llogi cae", "llogi cwrt"],
    },
  },
} as const satisfies Record<string, ActivityTerm>;
