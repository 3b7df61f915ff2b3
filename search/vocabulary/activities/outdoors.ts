import type { ActivityTerm } from "../activityTerm.ts";

export const outdoors = {
  gardening: {
    kinds: ["nature", "physical"],
    label: { en: "Gardening", cy: "Garddio" },
    help: {
      en: "Growing things together in a shared garden, with a job for every ability.",
      cy: "Tyfu pethau gyda'ch gilydd mewn gardd a rennir, gyda gwaith at bob gallu.",
    },
    ask: {
      en: "Are there raised beds, a toilet and somewhere to sit?",
      cy: "A oes gwelyau uchel, toiled a rhywle i eistedd?",
    },
    synonyms: {
      en: [
        "garden",
        "community garden",
        "gardening club",
        "gardening group",
        "grow vegetables",
        "growing food",
        "therapeutic gardening",
        "horticulture",
        "planting",
        "orchard",
      ],
      cy: ["gardd gymunedol", "clwb garddio", "grŵp garddio", "tyfu llysiau", "tyfu bwyd", "plannu", "perllan"],
    },
  },
  allotment: {
    kinds: ["nature", "physical"],
    label: { en: "Allotments", cy: "Rhandiroedd" },
    help: {
      en: "A plot of ground to grow your own on, alone or shared.",
      cy: "Llain o dir i dyfu eich cnydau eich hun, ar eich pen eich hun neu ar y cyd.",
    },
    ask: {
      en: "How long is the wait, and are there shared or raised plots?",
      cy: "Pa mor hir yw'r aros, ac a oes lleiniau a rennir neu rai uchel?",
    },
    synonyms: {
      en: ["allotment plot", "allotment site", "grow your own", "vegetable plot", "half plot", "allotment society"],
      cy: ["rhandir", "llain rhandir", "tyfu eich bwyd eich hun", "cymdeithas rhandiroedd"],
    },
  },
  conservation: {
    kinds: ["nature", "volunteering", "physical"],
    label: { en: "Looking after nature", cy: "Gofalu am natur" },
    help: {
      en: "Practical work for a park, wood, canal or reserve, such as planting, clearing or picking litter.",
      cy: "Gwaith ymarferol dros barc, coedwig, camlas neu warchodfa, fel plannu, clirio neu godi sbwriel.",
    },
    ask: {
      en: "How heavy is the work, and do you lend boots, gloves and tools?",
      cy: "Pa mor drwm yw'r gwaith, ac a ydych chi'n benthyg esgidiau, menig ac offer?",
    },
    synonyms: {
      en: [
        "conservation volunteers",
        "green gym",
        "friends of the park",
        "litter pick",
        "litter picking",
        "tree planting",
        "canal volunteers",
        "woodland",
        "park volunteers",
        "path clearing",
      ],
      cy: [
        "cadwraeth",
        "campfa werdd",
        "cyfeillion y parc",
        "codi sbwriel",
        "casglu sbwriel",
        "plannu coed",
        "coedlan",
        "coetir",
      ],
    },
  },
  wildlife: {
    kinds: ["nature", "learning"],
    label: { en: "Wildlife and nature", cy: "Bywyd gwyllt a natur" },
    help: {
      en: "Watching and learning about birds, plants and animals, or simply being among trees.",
      cy: "Gwylio a dysgu am adar, planhigion ac anifeiliaid, neu ddim ond bod ymysg coed.",
    },
    ask: {
      en: "How far is it on foot, and do you lend binoculars?",
      cy: "Pa mor bell yw hi ar droed, ac a ydych chi'n benthyg ysbienddrych?",
    },
    synonyms: {
      en: [
        "birdwatching",
        "bird watching",
        "bird walk",
        "nature walk",
        "forest bathing",
        "forest school",
        "bushcraft",
        "nature reserve",
        "foraging",
        "rspb",
        "stargazing",
      ],
      cy: ["gwylio adar", "taith natur", "ysgol goedwig", "gwarchodfa natur", "ymdrochi yn y goedwig", "bywyd gwyllt"],
    },
  },
  animals: {
    kinds: ["nature", "peer-support"],
    label: { en: "Animals", cy: "Anifeiliaid" },
    help: {
      en: "Time with dogs, horses, farm animals or other creatures.",
      cy: "Amser gyda chŵn, ceffylau, anifeiliaid fferm neu greaduriaid eraill.",
    },
    ask: {
      en: "Which animals are there, and how close do people get to them?",
      cy: "Pa anifeiliaid sydd yno, a pha mor agos y mae pobl yn mynd atynt?",
    },
    synonyms: {
      en: [
        "city farm",
        "care farm",
        "dog walking",
        "dog walk",
        "pets as therapy",
        "therapy dog",
        "horse riding",
        "riding for the disabled",
        "equine therapy",
        "alpacas",
      ],
      cy: ["fferm ofal", "fferm ddinesig", "mynd â'r ci am dro", "ci therapi", "marchogaeth", "marchogaeth i'r anabl"],
    },
  },
  fishing: {
    kinds: ["nature"],
    label: { en: "Fishing", cy: "Pysgota" },
    help: {
      en: "Fishing from a bank or pier, alone or side by side.",
      cy: "Pysgota o lan neu bier, ar eich pen eich hun neu ochr yn ochr.",
    },
    ask: {
      en: "Do I need a licence, and are there pegs a wheelchair can reach?",
      cy: "A oes angen trwydded arnaf, ac a oes mannau pysgota y gall cadair olwyn eu cyrraedd?",
    },
    synonyms: {
      en: ["angling", "angling club", "fishing club", "coarse fishing", "fly fishing", "learn to fish"],
      cy: ["genweirio", "clwb pysgota", "cymdeithas bysgota", "dysgu pysgota"],
    },
  },
  "water-activities": {
    kinds: ["nature", "physical"],
    label: { en: "On the water", cy: "Ar y dŵr" },
    help: {
      en: "Canoeing, paddle boarding, boat trips and the like, on a canal, lake or the sea.",
      cy: "Canŵio, padlfyrddio, teithiau cwch ac ati, ar gamlas, llyn neu'r môr.",
    },
    ask: {
      en: "Do people need to swim, and can somebody be helped in and out of a boat?",
      cy: "A oes angen i bobl allu nofio, ac a ellir helpu rhywun i mewn ac allan o gwch?",
    },
    synonyms: {
      en: [
        "canoeing",
        "kayaking",
        "paddle boarding",
        "paddleboarding",
        "boat trip",
        "canal boat",
        "narrowboat",
        "watersports",
        "water sports",
      ],
      cy: ["canŵio", "caiacio", "padlfyrddio", "taith cwch", "cwch camlas", "chwaraeon dŵr"],
    },
  },
  volunteering: {
    kinds: ["volunteering"],
    label: { en: "Volunteering", cy: "Gwirfoddoli" },
    help: {
      en: "Giving time to a group, a shop, an event or a person, once or every week.",
      cy: "Rhoi amser i grŵp, siop, digwyddiad neu berson, unwaith neu bob wythnos.",
    },
    ask: {
      en: "How much time do you ask for, and do you pay the fares?",
      cy: "Faint o amser ydych chi'n ei ofyn, ac a ydych chi'n talu costau teithio?",
    },
    synonyms: {
      en: [
        "volunteer",
        "volunteers",
        "volunteers needed",
        "volunteer centre",
        "charity shop",
        "become a trustee",
        "help at an event",
        "time bank",
        "timebank",
      ],
      cy: ["gwirfoddolwr", "gwirfoddolwyr", "canolfan wirfoddoli", "siop elusen", "bod yn ymddiriedolwr", "banc amser"],
    },
  },
  "repair-cafe": {
    kinds: ["volunteering", "learning"],
    label: { en: "Repair café and sharing", cy: "Caffi trwsio a rhannu" },
    help: {
      en: "Volunteers mend what people bring, or things are lent and swapped.",
      cy: "Mae gwirfoddolwyr yn trwsio'r hyn y mae pobl yn dod ag ef, neu mae pethau'n cael eu benthyg a'u cyfnewid.",
    },
    ask: {
      en: "What can you mend, and can I come to help with the mending?",
      cy: "Beth allwch chi ei drwsio, ac a gaf i ddod i helpu gyda'r trwsio?",
    },
    synonyms: {
      en: [
        "repair cafe",
        "fix it cafe",
        "mend things",
        "library of things",
        "tool library",
        "swap shop",
        "clothes swap",
        "bike repair",
        "upcycling",
        "toy library",
      ],
      cy: [
        "caffi atgyweirio",
        "caffi trwsio",
        "trwsio pethau",
        "llyfrgell pethau",
        "benthyg offer",
        "siop gyfnewid",
        "trwsio beic",
      ],
    },
  },
} as const satisfies Record<string, ActivityTerm>;
