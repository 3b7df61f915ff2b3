import { useScreen } from "./screen.ts";

/** One quiet line where this device answers in the search server's place. */
export function OnDevice({ isInPlaceOfServer }: { readonly isInPlaceOfServer: boolean }) {
  const { messages } = useScreen();
  return (
    <p role="status" className="on-device">
      {isInPlaceOfServer && messages.onDevice}
    </p>
  );
}
