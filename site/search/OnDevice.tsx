import { useSyncExternalStore } from "react";
import { isOnline, onConnectionChange } from "./connection.ts";
import { useScreen } from "./screen.ts";

/** One quiet line where there is no connection, or where this device answers in the search server's place. */
export function OnDevice({ isInPlaceOfServer }: { readonly isInPlaceOfServer: boolean }) {
  const { messages } = useScreen();
  const isConnected = useSyncExternalStore(onConnectionChange, isOnline);
  return (
    <p role="status" className="on-device">
      {isConnected ? isInPlaceOfServer && messages.onDevice : messages.offline}
    </p>
  );
}
