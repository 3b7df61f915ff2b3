import { fetchIndex, type Manifest } from "./release.ts";

interface DeviceIndex {
  /** Fetches the index of a release, once. Rejects where it cannot be had. */
  load(manifest: Manifest): Promise<void>;
  /** Whether an index was asked for yet. */
  readonly isWanted: boolean;
}

/** The index that this device searches by itself; `use` takes it. */
export function deviceIndex(use: (index: ArrayBuffer) => void): DeviceIndex {
  let wanted: { readonly path: string; readonly loading: Promise<void> } | undefined;
  return {
    load(manifest) {
      if (wanted?.path !== manifest.index) {
        const loading = fetchIndex(manifest).then(use);
        wanted = { path: manifest.index, loading };
        loading.catch(() => {
          if (wanted?.loading === loading) wanted = undefined;
        });
      }
      return wanted.loading;
    },
    get isWanted() {
      return wanted !== undefined;
    },
  };
}
