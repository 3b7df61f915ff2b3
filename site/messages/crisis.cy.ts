import { relay } from "../crisis/helplines.ts";
import type { CrisisMessages } from "./crisis.en.ts";

/** The same words in Welsh. */
export const crisisCy: CrisisMessages = {
  title: "Help ar unwaith",
  announced: "Mae help ar unwaith i'w weld uwchben yr hyn a ganfuwyd.",
  free: "Mae'r llinellau cenedlaethol am ddim, ar unrhyw awr.",
  lines: {
    emergency: { for: "Gallai rhywun farw neu gael niwed", action: "Ffoniwch 999" },
    nhs: { for: "Cymorth meddygol na all aros", action: "Ffoniwch GIG 111" },
    nhsMentalHealth: { for: "Cymorth iechyd meddwl y GIG", action: "Ffoniwch 111, opsiwn 2" },
    samaritans: { for: "Y Samariaid: rhywun i siarad ag ef", action: "Ffoniwch 116 123" },
    shout: { for: "Shout: os yw teipio'n haws", action: "Tecstiwch SHOUT i 85258" },
    domesticAbuse: { for: "Llinell Gymorth Genedlaethol Cam-drin Domestig", action: "Ffoniwch 0808 2000 247" },
    liveFearFree: { for: "Byw Heb Ofn, yng Nghymru", action: "Ffoniwch 0808 80 10 800" },
    childline: { for: "Childline: i unrhyw un dan 19", action: "Ffoniwch 0800 1111" },
    call: { for: "C.A.L.L., llinell iechyd meddwl Cymru", action: "Ffoniwch 0800 132 737" },
  },
  first: {
    suicide: "Does dim rhaid i chi deimlo hyn ar eich pen eich hun. Mae rhywun yno i wrando nawr.",
    danger:
      "Ffoniwch 999 nawr os nad yw rhywun yn anadlu, os oes niwed difrifol, neu os yw wedi cymryd rhywbeth, hyd yn oed os yw'n ymddangos yn iawn.",
    abuse: "Nid eich bai chi yw hyn. Gallwch siarad â rhywun fydd yn eich credu.",
    child: "Nid dy fai di yw hyn, a fyddi di ddim mewn trwbl am ddweud.",
  },
  silent: "Os nad yw'n ddiogel siarad: ffoniwch 999, yna pwyswch 55 pan ofynnir i chi.",
  relay: `Anodd clywed neu siarad ar y ffôn? Gyda Relay UK, rhowch ${relay.prefix} o flaen unrhyw rif, neu ddeialu ${relay.emergency} yn lle 999.`,
  leave: "Gadael y dudalen hon yn gyflym",
  leaveNote: "Mae'n agor y tywydd. Mae pwyso Shift deirgwaith yn gwneud yr un peth.",
  ring: (number) => `Ffoniwch ${number}`,
  text: (number) => `Tecstiwch ${number}`,
  local: "Yn yr ardal hon",
  page: {
    title: "Help ar unwaith",
    more: "Mwy o help ar unwaith",
    needs: {
      danger: "Mae rhywun mewn perygl",
      suicide: "Meddwl am roi diwedd ar eich bywyd, neu frifo'ch hun",
      abuse: "Mae rhywun yn eich brifo, eich dychryn neu'ch rheoli",
      child: "Rydych chi dan 19, neu'n poeni am blentyn",
    },
  },
};
