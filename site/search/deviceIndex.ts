import type { SearchFiles } from "../../search/embedded/shardsFile.ts";
import { fetchIndex } from "./release.ts";

interface DeviceIndex {
  /** Fetches the index of a release, or of a part of one, once. Rejects where it cannot be had. */
  load(files: SearchFiles): Promise<void>;
  /** Whether the index of these files is in use. */
  holds(files: SearchFiles): boolean;
  /** Whether an index was asked for yet. */
  readonly isWanted: boolean;
}

/** The index that this device searches by itself; `use` takes it. */
export function deviceIndex(use: (index: ArrayBuffer) => void): DeviceIndex {
  let wanted: { readonly path: string; readonly loading: Promise<void> } | undefined;
  let held: string | undefined;
  return {
    load(files) {
      if (wanted?.path !== files.index) {
        const loading = fetchIndex(files).then((index) => {
          // Another one may be wanted by now.
          if (wanted?.loading !== loading) return;
          held = files.index;
          use(index);
        });
        wanted = { path: files.index, loading };
        loading.catch(() => {
          if (wanted?.loading === loading) wanted = undefined;
        });
      }
      return wanted.loading;
    },
    holds: (files) => held === files.index,
    get isWanted() {
      return wanted !== undefined;
    },
  };
}
