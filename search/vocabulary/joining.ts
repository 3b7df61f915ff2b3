import type { Vocabulary } from "./term.ts";

/** How to join. */
export const joiningIds = ["turn-up", "contact-first", "book", "join-online", "referral", "membership"] as const;
export type JoiningId = (typeof joiningIds)[number];

/** Who may refer: a listing with a referral needed says by whom. */
export const referralIds = ["yourself", "professional", "voucher"] as const;
export type ReferralId = (typeof referralIds)[number];

/** Whether new people can come now. */
export const takingNewIds = ["yes", "waiting-list", "full", "unknown"] as const;
export type TakingNewId = (typeof takingNewIds)[number];

export const joining: Vocabulary<JoiningId> = {
  "turn-up": {
    label: { en: "Just turn up", cy: "Dewch draw" },
    help: { en: "People can come without telling you first.", cy: "Gall pobl ddod heb roi gwybod i chi ymlaen llaw." },
    ask: { en: "Can people just turn up?", cy: "A all pobl ddod heb drefnu ymlaen llaw?" },
    synonyms: {
      en: ["drop in", "drop-in", "walk in", "no booking", "no appointment"],
      cy: ["galw heibio", "galw i mewn", "dim angen archebu", "heb apwyntiad"],
    },
  },
  "contact-first": {
    label: { en: "Get in touch first", cy: "Cysylltwch yn gyntaf" },
    help: {
      en: "People call, text or write before they come the first time.",
      cy: "Mae pobl yn ffonio, anfon neges neu ysgrifennu cyn dod y tro cyntaf.",
    },
    ask: {
      en: "Should people get in touch before they come, and whom should they ask for?",
      cy: "A ddylai pobl gysylltu cyn dod, ac am bwy y dylen nhw ofyn?",
    },
    synonyms: { en: ["call first", "ring first", "ring up", "contact us"], cy: ["ffonio yn gyntaf", "cysylltu â ni"] },
  },
  book: {
    label: { en: "Book a place", cy: "Archebu lle" },
    help: { en: "Each person needs a place kept for them.", cy: "Mae angen cadw lle i bob person." },
    ask: { en: "Do people need to book, and how?", cy: "A oes angen i bobl archebu lle, a sut?" },
    synonyms: {
      en: ["booking", "reserve a place", "appointment", "by appointment", "sign up"],
      cy: ["cadw lle", "apwyntiad", "trwy apwyntiad", "cofrestru"],
    },
  },
  "join-online": {
    label: { en: "Sign up online", cy: "Ymuno ar-lein" },
    help: {
      en: "People join by filling in a form or following a link on the internet.",
      cy: "Mae pobl yn ymuno drwy lenwi ffurflen neu ddilyn dolen ar y rhyngrwyd.",
    },
    ask: {
      en: "Can people sign up online, and is there another way for those who cannot?",
      cy: "A all pobl ymuno ar-lein, ac a oes ffordd arall i'r rhai na allant?",
    },
    synonyms: {
      en: ["online form", "register online", "online registration"],
      cy: ["ffurflen ar-lein", "cofrestru ar-lein"],
    },
  },
  referral: {
    label: { en: "You are referred", cy: "Cael eich atgyfeirio" },
    help: {
      en: "A referral is needed; say below who may make it.",
      cy: "Mae angen atgyfeiriad; dywedwch isod pwy all ei wneud.",
    },
    ask: { en: "Who can refer somebody to you, and how?", cy: "Pwy all atgyfeirio rhywun atoch, a sut?" },
    synonyms: {
      en: ["referral needed", "referral only", "get referred", "referral form"],
      cy: ["angen atgyfeiriad", "trwy atgyfeiriad", "ffurflen atgyfeirio"],
    },
  },
  membership: {
    label: { en: "Become a member", cy: "Dod yn aelod" },
    help: {
      en: "People join as members, often with a fee once a year.",
      cy: "Mae pobl yn ymuno fel aelodau, yn aml gyda ffi unwaith y flwyddyn.",
    },
    ask: {
      en: "Do people need to be members, and can they try it first?",
      cy: "A oes angen i bobl fod yn aelodau, ac a allant roi cynnig arni yn gyntaf?",
    },
    synonyms: {
      en: ["members only", "membership", "join the club"],
      cy: ["aelodau yn unig", "aelodaeth", "ymuno â'r clwb"],
    },
  },
};

export const referrals: Vocabulary<ReferralId> = {
  yourself: {
    label: { en: "You can refer yourself", cy: "Gallwch atgyfeirio eich hun" },
    help: {
      en: "People can ask for a place themselves, or a relative or friend can.",
      cy: "Gall pobl ofyn am le eu hunain, neu gall perthynas neu ffrind ofyn.",
    },
    ask: { en: "Can people refer themselves?", cy: "A all pobl atgyfeirio eu hunain?" },
    synonyms: {
      en: ["self referral", "self-referral", "self refer", "refer myself"],
      cy: ["hunanatgyfeirio", "hunan-atgyfeirio", "atgyfeirio fy hun"],
    },
  },
  professional: {
    label: { en: "A professional refers you", cy: "Gweithiwr proffesiynol yn eich atgyfeirio" },
    help: {
      en: "A GP, social prescriber, social worker or another service has to refer the person.",
      cy: "Rhaid i feddyg teulu, presgripsiynydd cymdeithasol, gweithiwr cymdeithasol neu wasanaeth arall atgyfeirio'r person.",
    },
    ask: { en: "Which professionals can refer to you?", cy: "Pa weithwyr proffesiynol all atgyfeirio atoch chi?" },
    synonyms: {
      en: ["gp referral", "doctor referral", "social prescribing referral", "referred by my doctor"],
      cy: ["atgyfeiriad meddyg teulu", "atgyfeiriad gan feddyg", "presgripsiwn cymdeithasol"],
    },
  },
  voucher: {
    label: { en: "You need a voucher", cy: "Mae angen taleb" },
    help: {
      en: "People bring a voucher given by another service, as at many food banks.",
      cy: "Mae pobl yn dod â thaleb gan wasanaeth arall, fel mewn llawer o fanciau bwyd.",
    },
    ask: { en: "Who gives out the vouchers?", cy: "Pwy sy'n rhoi'r talebau?" },
    synonyms: { en: ["vouchers", "food voucher", "foodbank voucher"], cy: ["talebau", "taleb fwyd"] },
  },
};

export const takingNew: Vocabulary<TakingNewId> = {
  yes: {
    label: { en: "Taking new people", cy: "Yn croesawu pobl newydd" },
    help: { en: "Somebody new could come to the next session.", cy: "Gallai rhywun newydd ddod i'r sesiwn nesaf." },
    ask: { en: "Can somebody new come now?", cy: "A all rhywun newydd ddod nawr?" },
    synonyms: {
      en: ["new members welcome", "spaces available", "open to new people"],
      cy: ["croeso i aelodau newydd", "lle ar gael"],
    },
  },
  "waiting-list": {
    label: { en: "There is a waiting list", cy: "Mae rhestr aros" },
    help: { en: "New people wait for a place.", cy: "Mae pobl newydd yn aros am le." },
    ask: { en: "How long is the wait now?", cy: "Pa mor hir yw'r aros ar hyn o bryd?" },
    synonyms: { en: ["waiting list", "wait list", "waitlist"], cy: ["rhestr aros", "aros am le"] },
  },
  full: {
    label: { en: "Full for now", cy: "Llawn am y tro" },
    help: {
      en: "No new people can come, and there is no waiting list.",
      cy: "Ni all pobl newydd ddod, ac nid oes rhestr aros.",
    },
    ask: { en: "When do you expect to have room again?", cy: "Pryd ydych chi'n disgwyl cael lle eto?" },
    synonyms: { en: ["no spaces", "fully booked", "closed to new members"], cy: ["dim lle", "yn llawn"] },
  },
  unknown: {
    label: { en: "Not known if there is room", cy: "Ddim yn hysbys a oes lle" },
    help: {
      en: "Nobody has told us yet, so it is worth asking.",
      cy: "Does neb wedi dweud wrthym eto, felly mae'n werth gofyn.",
    },
    ask: { en: "Do you have room for somebody new?", cy: "A oes gennych le i rywun newydd?" },
    synonyms: { en: ["not known if taking new people"], cy: ["ddim yn hysbys"] },
  },
};
