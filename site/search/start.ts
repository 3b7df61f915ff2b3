/**
 * Begins to fetch what a search needs while the program is still on its way, where the address holds one. Who comes without
 * finds the first results in the page; then all the line is for the program.
 */
const files = document.getElementById("search-files");
if (files instanceof HTMLTemplateElement && location.hash.includes("=")) {
  const wanted = files.content.cloneNode(true);
  const hasWords = new URLSearchParams(location.hash.slice(1)).has("q");
  if (!hasWords && wanted instanceof DocumentFragment) wanted.querySelector("[data-file=phrasebook]")?.remove();
  const begin = () => document.head.append(wanted);
  // Help that cannot wait goes first: on a slow line all the rest takes long.
  if (hasWords) import("./CrisisHelp.tsx").then(begin, begin);
  else begin();
}
