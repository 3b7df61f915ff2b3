import type { Directory } from "../../search/snapshot.ts";
import type { SampleArea } from "./sample.ts";

/** What the example directory says of itself. */
export const sampleDirectory = {
  name: { en: "Alongside Trafford", cy: "Ochr yn Ochr Trafford" },
  purpose: {
    en: "Groups, clubs and people to turn to, in and around Trafford.",
    cy: "Grwpiau, clybiau a phobl i droi atyn nhw, yn Trafford a'r cyffiniau.",
  },
  centre: { lat: 53.4246, lng: -2.3224 },
  publisher: "Alongside Trafford, an example",
  email: "hello@trafford.example.org",
  keepsUnmetNeed: false,
} as const satisfies Omit<Directory, "areas" | "support">;

export const toDirectory = (areas: readonly SampleArea[]): Directory => ({
  ...sampleDirectory,
  // Who can help locally is for a real directory's curators to say.
  support: { crisisLines: [] },
  areas: areas.map(({ terms: _kept, ...area }) => area),
});
