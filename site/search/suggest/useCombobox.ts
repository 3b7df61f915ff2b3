import Combobox from "@github/combobox-nav";
import { type RefObject, useEffect, useRef } from "react";

/** Makes a field and its list a combobox: arrow keys choose an option, Enter presses it, the focus stays in the field. */
export function useCombobox(
  input: RefObject<HTMLInputElement | null>,
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
  options: unknown,
): void {
  const combobox = useRef<Combobox>(undefined);

  useEffect(() => {
    if (!input.current || !list.current) return;
    const made = new Combobox(input.current, list.current, { tabInsertsSuggestions: false });
    combobox.current = made;
    return () => made.destroy();
  }, [input, list]);

  useEffect(() => {
    if (!isOpen) return;
    combobox.current?.start();
    return () => combobox.current?.stop();
  }, [isOpen]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins with nothing chosen.
  useEffect(() => combobox.current?.clearSelection(), [options]);
}
