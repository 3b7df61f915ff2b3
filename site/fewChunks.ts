import type { Plugin } from "vite";

/** Scripts that several pages share, by what is in them: a phone waits as long for a file of one line as for a real one. */
const groups = [
  // The search screen and the preview; what only the preview needs of zod stays with it.
  {
    name: "screen",
    test: /node_modules\/(?:preact|zod\/v4\/(?:mini|core\/(?!.*json-schema|memoizer|registries)))|site\/search\/screen\.ts|search\/emptyQuery\.ts/,
  },
  // They and the small elements of all other pages.
  {
    name: "near",
    test: /site\/elements\/near\.ts|site\/search\/whereIAm\.ts|search\/distance\.ts|search\/sessions\/(?!session\.)/,
  },
];

/** Keeps together what else would be a dozen small files of the search page. */
export const fewChunks: Plugin = {
  name: "few-chunks",
  configEnvironment: (name) =>
    name === "client" ? { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } } : undefined,
};
