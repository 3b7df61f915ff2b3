import { BrowseLinks } from "./BrowseLinks.tsx";
import { useScreen } from "./screen.ts";

/** The directory did not load: what to do about it, and ways on without searching. */
export function LoadFailed({ onRetry }: { readonly onRetry: () => void }) {
  const { messages } = useScreen();
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{messages.results.failed}</strong> {messages.results.failedNote}
      </p>
      <button type="button" className="action" onClick={onRetry}>
        {messages.results.retry}
      </button>
      <BrowseLinks />
    </div>
  );
}
