import type { SampleOrganisation } from "./sample.ts";

/** Invented organisations; no such charity, club or company is meant. */
export const sampleOrganisations: readonly SampleOrganisation[] = [
  {
    key: "bridgewater-neighbours",
    publicId: "csvrmykf",
    name: "Bridgewater Neighbours",
    description:
      "Volunteers in Sale who visit, telephone and give a lift to the neighbours who would otherwise see nobody.",
    website: "https://bridgewater-neighbours.example.org",
    charityNumber: "0000101",
    welsh: {
      name: "Cymdogion Bridgewater",
      description:
        "Gwirfoddolwyr yn Sale sy'n ymweld, yn ffonio ac yn cynnig lifft i gymdogion na fyddai fel arall yn gweld neb.",
    },
  },
  {
    key: "sale-moor-sheds",
    publicId: "dcjkyztd",
    name: "Sale Moor Sheds",
    description: "Two workshops and a lot of borrowed tools. We mend, make and put the world to rights.",
    website: "https://sheds.example.org",
    charityNumber: "0000102",
  },
  {
    key: "mersey-valley-striders",
    publicId: "yh9p9kph",
    name: "Mersey Valley Striders",
    description: "A running club with a back marker on every run, so nobody is ever left behind.",
    website: "https://striders.example.org",
    welsh: {
      name: "Rhedwyr Dyffryn Mersey",
      description: "Clwb rhedeg lle mae rhywun yn cadw cwmni i'r olaf bob tro, fel na chaiff neb ei adael ar ôl.",
    },
  },
  {
    key: "fairholme-growers",
    publicId: "ja6w33n5",
    name: "Fairholme Growers",
    description:
      "We look after a walled garden in Sale that the council nearly sold. Everything grown here is eaten or given away.",
    website: "https://fairholme-growers.example.org",
  },
  {
    key: "urmston-meadows-trust",
    publicId: "bdw2p7qt",
    name: "Urmston Meadows Community Trust",
    description:
      "Runs Bowfell House: a café, a hall for hire, a hot dinner on Wednesdays and a warm front room all winter.",
    website: "https://urmston-meadows.example.org",
    charityNumber: "0000105",
  },
  {
    key: "trafford-carers-circle",
    publicId: "nbs7cd6g",
    name: "Trafford Carers' Circle",
    description:
      "Run by people who look after somebody themselves. Practical help, company, and now and then a day off.",
    website: "https://carers-circle.example.org",
    charityNumber: "0000106",
    welsh: {
      name: "Cylch Gofalwyr Trafford",
      description:
        "Yn cael ei redeg gan bobl sydd eu hunain yn gofalu am rywun. Cymorth ymarferol, cwmni, ac ambell ddiwrnod i ffwrdd.",
    },
  },
  {
    key: "old-trafford-welcome",
    publicId: "yxfdnnn3",
    name: "Old Trafford Welcome",
    description: "For people who have come to live here from somewhere else: language, papers, friends and football.",
    website: "https://ot-welcome.example.org",
    charityNumber: "0000107",
  },
  {
    key: "stretford-kitchen-table",
    publicId: "hp69g5mv",
    name: "Stretford Kitchen Table",
    description: "Food to take home, food to cook together, and somebody to sit down with about the bills.",
    website: "https://kitchen-table.example.org",
    charityNumber: "0000108",
  },
  {
    key: "saddlery-arts",
    publicId: "hyetsqz6",
    name: "The Old Saddlery Arts Rooms",
    description:
      "Three light rooms above a shop in Altrincham where people paint, write, take photographs and put on plays.",
    website: "https://saddlery-arts.example.com",
  },
  {
    key: "timperley-voices",
    publicId: "wyjsw27z",
    name: "Timperley Voices",
    description: "Singing and playing for anybody who can make a noise. We have never held an audition.",
    website: "https://timperley-voices.example.org",
    welsh: {
      name: "Lleisiau Timperley",
      description: "Canu ac offerynnau i bawb sy'n gallu gwneud sŵn. Dydyn ni erioed wedi cynnal clyweliad.",
    },
  },
  {
    key: "hale-good-companions",
    publicId: "c6qekfng",
    name: "Hale Good Companions",
    description: "Forty years of tea, bowls and outings for older people in Hale, Bowdon and Hale Barns.",
    charityNumber: "0000111",
  },
  {
    key: "partington-together",
    publicId: "gprq5azg",
    name: "Partington Together",
    description:
      "Residents of Partington and Carrington who got tired of waiting for a bus and started things at home.",
    website: "https://partington-together.example.org",
    charityNumber: "0000112",
  },
  {
    key: "steady-ground",
    publicId: "tam9ke8j",
    name: "Steady Ground",
    description:
      "Mental health support led by people who have been through it: groups, a listening line, one-to-one talks.",
    website: "https://steady-ground.example.org",
    charityNumber: "0000113",
    welsh: {
      name: "Tir Cadarn",
      description:
        "Cymorth iechyd meddwl dan arweiniad pobl sydd wedi bod drwyddo: grwpiau, llinell wrando a sgyrsiau un i un.",
    },
  },
  {
    key: "lavender-line",
    publicId: "ac3h3yw8",
    name: "Lavender Line",
    description: "LGBT+ people of every age in Trafford and south Manchester, meeting over tea rather than in bars.",
    website: "https://lavender-line.example.org",
  },
  {
    key: "trafford-sight-and-sound",
    publicId: "hwk2p987",
    name: "Trafford Sight and Sound",
    description:
      "For people whose sight or hearing is going, has gone, or was never there, and for those who live with them.",
    website: "https://sight-and-sound.example.org",
    charityNumber: "0000115",
  },
  {
    key: "stand-easy",
    publicId: "hsm33eq9",
    name: "Stand Easy Trafford",
    description: "Former servicemen and women who meet for breakfast, fish, and answer the phone to each other.",
    website: "https://stand-easy.example.org",
  },
  {
    key: "bluebell-women",
    publicId: "nvncnvxy",
    name: "Bluebell Women",
    description:
      "A women's house in Sale with a kettle, a crèche and a caseworker. Where we are is told when you ring.",
    website: "https://bluebell-women.example.org",
    charityNumber: "0000117",
  },
  {
    key: "haven-north-west",
    publicId: "shj3s795",
    name: "Haven North West",
    description: "Safe housing and support for people who have had to leave home because of somebody in it.",
    charityNumber: "0000118",
  },
  {
    key: "lift-home",
    publicId: "r5r6c396",
    name: "Lift Home Trafford",
    description: "Volunteer drivers, two minibuses with ramps, and a handyman who can change a light bulb.",
    website: "https://lift-home.example.org",
    charityNumber: "0000119",
  },
  {
    key: "even-keel-advice",
    publicId: "ekdxeqfn",
    name: "Even Keel Advice",
    description: "Independent advice on money, homes, work and fuel. Nobody is charged and nobody is told off.",
    website: "https://even-keel.example.org",
    charityNumber: "0000120",
    welsh: {
      name: "Cyngor Even Keel",
      description:
        "Cyngor annibynnol am arian, cartrefi, gwaith a thanwydd. Does neb yn talu a does neb yn cael pryd o dafod.",
    },
  },
  {
    key: "flixton-and-davyhulme-active",
    publicId: "czcgw6g4",
    name: "Flixton and Davyhulme Active",
    description: "Sport for people who did not like PE: small groups, patient coaches and a cup of tea after.",
    website: "https://fd-active.example.org",
  },
  {
    key: "carrington-wild",
    publicId: "g69hjyjm",
    name: "Carrington Wild",
    description: "Looks after the moss, the ponds and the hedges between Carrington and the Mersey.",
    website: "https://carrington-wild.example.org",
    charityNumber: "0000122",
  },
  {
    key: "little-feet",
    publicId: "vncvffvy",
    name: "Little Feet Family Hub",
    description: "From the first scan to the first day at school: health visitors, play sessions and somebody to ask.",
    website: "https://little-feet.example.org",
  },
  {
    key: "trafford-reading-rooms",
    publicId: "y3jw6mrj",
    name: "Trafford Reading Rooms",
    description: "A small network of reading rooms with free computers, newspapers and librarians who like questions.",
    website: "https://reading-rooms.example.org",
    welsh: {
      name: "Ystafelloedd Darllen Trafford",
      description:
        "Rhwydwaith bach o ystafelloedd darllen gyda chyfrifiaduron am ddim, papurau newydd a llyfrgellwyr sy'n hoff o gwestiynau.",
    },
  },
  {
    key: "all-together-trafford",
    publicId: "ajbwjj2n",
    name: "All Together Trafford",
    description: "Run with and by people who have a learning disability, autistic people and their families.",
    website: "https://all-together.example.org",
    charityNumber: "0000125",
  },
  {
    key: "viaduct-cycle-works",
    publicId: "xkpc249c",
    name: "Viaduct Cycle Works",
    description: "A workshop under the railway in Broadheath that teaches people to ride, mend and lend bicycles.",
    website: "https://viaduct-works.example.com",
  },
  {
    key: "st-aldhelms",
    publicId: "d98t9pck",
    name: "St Aldhelm's, Sale Moor",
    description: "A parish church with a big hall, a leaking roof and an open door.",
  },
  {
    key: "clear-day",
    publicId: "wgyc4jgq",
    name: "Clear Day Recovery",
    description: "Peer support for anybody who wants to stop, has stopped, or is thinking about stopping.",
    website: "https://clear-day.example.org",
    charityNumber: "0000128",
  },
];
