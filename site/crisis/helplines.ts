import type { CrisisNeedId } from "../../search/understand/crisisNeeds.ts";

/** How each helpline is reached. Their words are in `site/messages`. */
export const helplines = {
  emergency: { href: "tel:999", number: "999" },
  nhs: { href: "tel:111", number: "111" },
  nhsMentalHealth: { href: "tel:111", number: "111" },
  samaritans: { href: "tel:116123", number: "116 123" },
  shout: { href: "sms:85258?body=SHOUT", number: "85258" },
  domesticAbuse: { href: "tel:08082000247", number: "0808 2000 247" },
  liveFearFree: { href: "tel:08088010800", number: "0808 80 10 800" },
  childline: { href: "tel:08001111", number: "0800 1111" },
  call: { href: "tel:0800132737", number: "0800 132 737" },
} as const;
export type HelplineId = keyof typeof helplines;

/** Who helps with each need, the fittest first. */
const fitting: Readonly<Record<CrisisNeedId, readonly HelplineId[]>> = {
  child: ["emergency", "childline", "shout"],
  abuse: ["emergency", "domesticAbuse", "liveFearFree"],
  danger: ["emergency", "nhs"],
  suicide: ["emergency", "samaritans", "shout", "nhsMentalHealth", "call"],
};

const needsInOrder: readonly CrisisNeedId[] = ["child", "abuse", "danger", "suicide"];

/** Who helps with these needs, each once. */
export const helplinesFor = (needs: readonly CrisisNeedId[]): HelplineId[] => [
  ...new Set(needsInOrder.filter((need) => needs.includes(need)).flatMap((need) => fitting[need])),
];

/** Put before a number by whoever types instead of speaking, and for 999 dialled in its place. */
export const relay = { prefix: "18001", emergency: "18000" } as const;

/** A page that tells nothing, for whoever must not be seen here. */
export const harmlessPage = "https://www.bbc.co.uk/weather";
