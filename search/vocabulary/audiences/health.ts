import type { Term } from "../term.ts";

export const health = {
  "disabled-people": {
    label: { en: "Disabled people", cy: "Pobl anabl" },
    help: {
      en: "Meant for people with a physical disability or another impairment.",
      cy: "Wedi'i fwriadu i bobl ag anabledd corfforol neu nam arall.",
    },
    ask: {
      en: "Which support is there, and can a helper come too?",
      cy: "Pa gymorth sydd, ac a gaiff cynorthwyydd ddod hefyd?",
    },
    synonyms: {
      en: ["disabled", "disability", "disabilities", "physical disability", "wheelchair users", "limited mobility"],
      cy: ["anabl", "anabledd", "anabledd corfforol", "defnyddwyr cadair olwyn"],
    },
  },
  "learning-disabled": {
    label: { en: "People with a learning disability", cy: "Pobl ag anabledd dysgu" },
    help: { en: "Meant for people with a learning disability.", cy: "Wedi'i fwriadu i bobl ag anabledd dysgu." },
    ask: { en: "How many people support the group?", cy: "Faint o bobl sy'n cefnogi'r grŵp?" },
    synonyms: {
      en: [
        "learning disability",
        "learning disabilities",
        "learning difficulties",
        "down's syndrome",
        "downs syndrome",
        "special needs",
      ],
      cy: ["anabledd dysgu", "anawsterau dysgu", "syndrom down", "anghenion arbennig"],
    },
  },
  autistic: {
    label: { en: "Autistic people", cy: "Pobl awtistig" },
    help: {
      en: "Meant for autistic people, with or without a diagnosis.",
      cy: "Wedi'i fwriadu i bobl awtistig, gyda diagnosis neu hebddo.",
    },
    ask: { en: "Is a diagnosis needed?", cy: "A oes angen diagnosis?" },
    synonyms: {
      en: [
        "autism",
        "asperger's",
        "aspergers",
        "autistic adults",
        "autistic children",
        "neurodivergent",
        "neurodiverse",
        "adhd",
      ],
      cy: ["awtistiaeth", "asperger", "oedolion awtistig", "plant awtistig", "niwrowahanol"],
    },
  },
  dementia: {
    label: { en: "People with dementia", cy: "Pobl â dementia" },
    help: {
      en: "Meant for people with dementia or memory loss, often with those who care for them.",
      cy: "Wedi'i fwriadu i bobl â dementia neu sy'n colli eu cof, yn aml gyda'r rhai sy'n gofalu amdanynt.",
    },
    ask: { en: "Does a carer need to stay?", cy: "A oes angen i ofalwr aros?" },
    synonyms: {
      en: ["alzheimer's", "alzheimers", "memory loss", "memory problems", "losing memory", "young onset dementia"],
      cy: ["alzheimer", "colli cof", "problemau cof", "dementia cynnar"],
    },
  },
  "sight-loss": {
    label: { en: "Blind and partially sighted people", cy: "Pobl ddall a rhannol ddall" },
    help: {
      en: "Meant for people who are blind or losing their sight.",
      cy: "Wedi'i fwriadu i bobl ddall neu sy'n colli eu golwg.",
    },
    ask: { en: "Can somebody guide me when I arrive?", cy: "A all rhywun fy nhywys pan gyrhaeddaf?" },
    synonyms: {
      en: ["blind", "partially sighted", "visually impaired", "visual impairment", "sight loss", "losing my sight"],
      cy: ["dall", "rhannol ddall", "nam ar y golwg", "colli golwg"],
    },
  },
  deaf: {
    label: { en: "Deaf and hard of hearing people", cy: "Pobl fyddar a thrwm eu clyw" },
    help: {
      en: "Meant for Deaf people and people who are losing their hearing.",
      cy: "Wedi'i fwriadu i bobl Fyddar a phobl sy'n colli eu clyw.",
    },
    ask: { en: "Is BSL used, or speech and lip-reading?", cy: "A ddefnyddir BSL, neu lafar a darllen gwefusau?" },
    synonyms: {
      en: ["hard of hearing", "hearing loss", "hearing impaired", "deaf people", "deafened", "going deaf"],
      cy: ["byddar", "trwm eu clyw", "colli clyw", "nam ar y clyw"],
    },
  },
  "mental-health": {
    label: { en: "People with mental health problems", cy: "Pobl â phroblemau iechyd meddwl" },
    help: {
      en: "Meant for people living with low mood, worry or a mental illness.",
      cy: "Wedi'i fwriadu i bobl sy'n byw gyda hwyliau isel, pryder neu salwch meddwl.",
    },
    ask: { en: "Is a diagnosis or a referral needed?", cy: "A oes angen diagnosis neu atgyfeiriad?" },
    synonyms: {
      en: [
        "mental health",
        "mental illness",
        "depression",
        "depressed",
        "anxiety",
        "anxious",
        "low mood",
        "panic attacks",
      ],
      cy: ["iechyd meddwl", "salwch meddwl", "iselder", "gorbryder", "pyliau o banig"],
    },
  },
  "long-term-condition": {
    label: { en: "People with a long-term illness", cy: "Pobl â salwch hirdymor" },
    help: {
      en: "Meant for people with an illness that stays, such as diabetes, pain or a lung or heart disease.",
      cy: "Wedi'i fwriadu i bobl â salwch sy'n parhau, fel diabetes, poen neu glefyd yr ysgyfaint neu'r galon.",
    },
    ask: { en: "Which condition is it for?", cy: "Ar gyfer pa gyflwr y mae?" },
    synonyms: {
      en: [
        "long term condition",
        "long-term condition",
        "chronic illness",
        "chronic pain",
        "diabetes",
        "copd",
        "parkinson's",
        "long covid",
      ],
      cy: ["cyflwr hirdymor", "salwch cronig", "poen cronig", "diabetes", "covid hir"],
    },
  },
  cancer: {
    label: { en: "People affected by cancer", cy: "Pobl y mae canser yn effeithio arnynt" },
    help: {
      en: "Meant for people who have or had cancer, and those close to them.",
      cy: "Wedi'i fwriadu i bobl sydd â chanser neu sydd wedi'i gael, a'r rhai sy'n agos atynt.",
    },
    ask: { en: "Can family and friends come too?", cy: "A gaiff teulu a ffrindiau ddod hefyd?" },
    synonyms: {
      en: ["cancer patients", "cancer survivors", "cancer support", "chemotherapy", "living with cancer", "macmillan"],
      cy: ["canser", "cleifion canser", "cefnogaeth canser", "byw gyda chanser", "cemotherapi"],
    },
  },
  stroke: {
    label: { en: "People who have had a stroke", cy: "Pobl sydd wedi cael strôc" },
    help: {
      en: "Meant for people who have had a stroke, and those who care for them.",
      cy: "Wedi'i fwriadu i bobl sydd wedi cael strôc, a'r rhai sy'n gofalu amdanynt.",
    },
    ask: { en: "Can people come who find it hard to speak?", cy: "A all pobl ddod sy'n ei chael yn anodd siarad?" },
    synonyms: {
      en: ["stroke survivors", "had a stroke", "after a stroke", "stroke recovery", "aphasia"],
      cy: ["goroeswyr strôc", "wedi cael strôc", "ar ôl strôc", "affasia"],
    },
  },
} as const satisfies Record<string, Term>;
