let isAwaited = false;

function goThere(): void {
  const results = document.querySelector<HTMLElement>(".result-groups");
  results?.focus({ preventScroll: true });
  results?.scrollIntoView();
}

/** Who asks for the next page goes on reading at its top. */
export function goToTopOfResults(): void {
  isAwaited = true;
  goThere();
}

/** Where the results had to go until the directory came, the focus went with them: it comes back with the next ones. */
export function afterResultsChanged(): void {
  if (isAwaited && document.activeElement === document.body) goThere();
  isAwaited = false;
}
