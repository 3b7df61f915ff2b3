import type { AccessFactTerm } from "../accessGroups.ts";

export const gettingIn = {
  "step-free": {
    group: "getting-in",
    label: { en: "Step-free all the way in", cy: "Dim grisiau yr holl ffordd i mewn" },
    short: { en: "Step-free", cy: "Dim grisiau" },
    help: {
      en: "From the street to where it happens there is no step, or there is a ramp or a working lift.",
      cy: "O'r stryd i'r man lle mae'n digwydd nid oes gris, neu mae ramp neu lifft sy'n gweithio.",
    },
    ask: {
      en: "Is it step-free from the street to the room, and how wide is the narrowest door?",
      cy: "A oes modd mynd o'r stryd i'r ystafell heb risiau, a pha mor llydan yw'r drws culaf?",
    },
    synonyms: {
      en: [
        "wheelchair access",
        "wheelchair accessible",
        "wheelchair friendly",
        "wheelchair user",
        "no steps",
        "no stairs",
        "level access",
        "ramp",
        "disabled access",
        "walking frame",
        "mobility scooter",
      ],
      cy: [
        "mynediad cadair olwyn",
        "mynediad i gadeiriau olwyn",
        "cadair olwyn",
        "heb risiau",
        "mynediad gwastad",
        "mynediad i bobl anabl",
      ],
    },
  },
  "step-free-from-stop": {
    group: "getting-in",
    label: { en: "Step-free from the bus, tram or train", cy: "Dim grisiau o'r bws, y tram neu'r trên" },
    short: { en: "Step-free from the stop", cy: "Dim grisiau o'r arhosfan" },
    help: {
      en: "The way from the nearest stop has dropped kerbs and no steps.",
      cy: "Mae gan y ffordd o'r arhosfan agosaf gyrbau isel a dim grisiau.",
    },
    ask: {
      en: "Which is the nearest stop, and can I get from it to you without steps or high kerbs?",
      cy: "Pa un yw'r arhosfan agosaf, ac a allaf ddod ohono atoch heb risiau na chyrbau uchel?",
    },
    synonyms: {
      en: ["near a bus stop", "close to the tram", "dropped kerbs", "near public transport", "on a bus route"],
      cy: ["ger arhosfan bws", "cyrbau isel", "ger trafnidiaeth gyhoeddus"],
    },
  },
  "blue-badge-parking": {
    group: "getting-in",
    label: { en: "Blue Badge parking", cy: "Parcio Bathodyn Glas" },
    short: { en: "Blue Badge parking", cy: "Bathodyn Glas" },
    help: {
      en: "There is a marked space for Blue Badge holders by the entrance.",
      cy: "Mae lle wedi'i farcio i ddeiliaid Bathodyn Glas wrth y fynedfa.",
    },
    ask: {
      en: "Is there Blue Badge parking, and how far is it from the door?",
      cy: "A oes lle parcio Bathodyn Glas, a pha mor bell ydyw o'r drws?",
    },
    synonyms: {
      en: ["disabled parking", "blue badge", "accessible parking", "disabled bay", "park near the door"],
      cy: ["parcio i bobl anabl", "bathodyn glas", "parcio hygyrch"],
    },
  },
  "transport-offered": {
    group: "getting-in",
    label: { en: "They can fetch you", cy: "Gallant eich nôl" },
    short: { en: "Transport offered", cy: "Cludiant ar gael" },
    help: {
      en: "You can arrange a lift there and back for people who cannot come by themselves.",
      cy: "Gallwch drefnu lifft yno ac yn ôl i bobl na allant ddod ar eu pen eu hunain.",
    },
    ask: {
      en: "Can somebody fetch me and bring me home, and does it cost anything?",
      cy: "A all rhywun fy nôl a mynd â mi adref, ac a yw'n costio rhywbeth?",
    },
    synonyms: {
      en: ["transport provided", "pick me up", "lift there", "door to door", "minibus", "collected from home"],
      cy: ["cynnig cludiant", "trefnu lifft", "bws mini", "o ddrws i ddrws"],
    },
  },
} as const satisfies Record<string, AccessFactTerm>;

export const toilets = {
  "accessible-toilet": {
    group: "toilets",
    label: { en: "Accessible toilet", cy: "Toiled hygyrch" },
    short: { en: "Accessible toilet", cy: "Toiled hygyrch" },
    help: {
      en: "There is a toilet with grab rails and room for a wheelchair.",
      cy: "Mae toiled gyda chanllawiau gafael a lle i gadair olwyn.",
    },
    ask: {
      en: "Is there a toilet with room for a wheelchair, and is it on the same floor?",
      cy: "A oes toiled gyda lle i gadair olwyn, ac a yw ar yr un llawr?",
    },
    synonyms: {
      en: ["disabled toilet", "disabled toilets", "wheelchair toilet", "accessible loo", "disabled loo", "radar key"],
      cy: ["toiled i bobl anabl", "toiled anabl", "toiledau hygyrch", "tŷ bach hygyrch"],
    },
  },
  "changing-places": {
    group: "toilets",
    label: { en: "Changing Places toilet", cy: "Toiled Changing Places" },
    short: { en: "Changing Places", cy: "Changing Places" },
    help: {
      en: "There is a registered Changing Places toilet with a hoist, an adult-sized bench and room for carers.",
      cy: "Mae toiled Changing Places cofrestredig gyda theclyn codi, mainc maint oedolyn a lle i ofalwyr.",
    },
    ask: {
      en: "Is there a Changing Places toilet with a hoist and a changing bench?",
      cy: "A oes toiled Changing Places gyda theclyn codi a mainc newid?",
    },
    synonyms: {
      en: ["changing place", "toilet with a hoist", "hoist", "adult changing", "adult changing bench"],
      cy: ["toiled gyda theclyn codi", "teclyn codi", "newid oedolion"],
    },
  },
  "accessible-changing-room": {
    group: "toilets",
    label: { en: "Accessible changing room", cy: "Ystafell newid hygyrch" },
    short: { en: "Accessible changing", cy: "Newid hygyrch" },
    help: {
      en: "There is a place to change and shower with a seat and room for a wheelchair.",
      cy: "Mae lle i newid a chael cawod gyda sedd a lle i gadair olwyn.",
    },
    ask: {
      en: "Is there a changing room and shower with room for a wheelchair and a helper?",
      cy: "A oes ystafell newid a chawod gyda lle i gadair olwyn a chynorthwyydd?",
    },
    synonyms: {
      en: ["disabled changing", "disabled changing room", "accessible shower", "wheelchair changing room"],
      cy: ["ystafell newid i bobl anabl", "cawod hygyrch"],
    },
  },
  "gender-neutral-toilet": {
    group: "toilets",
    label: { en: "Gender-neutral toilet", cy: "Toiled niwtral o ran rhywedd" },
    short: { en: "Gender-neutral toilet", cy: "Toiled niwtral" },
    help: { en: "There is a toilet that anybody may use.", cy: "Mae toiled y caiff unrhyw un ei ddefnyddio." },
    ask: { en: "Is there a toilet that anybody may use?", cy: "A oes toiled y caiff unrhyw un ei ddefnyddio?" },
    synonyms: {
      en: ["unisex toilet", "all gender toilet", "gender neutral toilets", "unisex loo"],
      cy: ["toiled i bawb", "toiled unrhyw ryw"],
    },
  },
} as const satisfies Record<string, AccessFactTerm>;
