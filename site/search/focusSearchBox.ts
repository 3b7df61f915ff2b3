/** Where the focus goes when what had it is gone. */
export const focusSearchBox = (): void =>
  document.querySelector<HTMLInputElement>(".what input")?.focus({ preventScroll: true });
