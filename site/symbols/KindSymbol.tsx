import type { KindId } from "../../search/vocabulary/kinds.ts";
import { kindPaths } from "./kindPaths.ts";

/** The symbol of a kind, always beside its word. */
export const KindSymbol = ({ kind }: { kind: KindId }) => (
  <svg className="kind-symbol" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path d={kindPaths[kind]} />
  </svg>
);
