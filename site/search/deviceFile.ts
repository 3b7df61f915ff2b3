interface DeviceFile {
  /** Fetches the file of a release, or of a part of one, once. Rejects where it cannot be had. */
  load(path: string): Promise<void>;
  /** Whether that file is in use. */
  holds(path: string): boolean;
  /** Whether one was asked for yet. */
  readonly isWanted: boolean;
}

/** Of one sort of file the one that this device uses, which is the one that was asked for last; `use` takes it. */
export function deviceFile<Content>(
  fetchFile: (path: string) => Promise<Content>,
  use: (content: Content) => void,
): DeviceFile {
  let wanted: { readonly path: string; readonly loading: Promise<void> } | undefined;
  let held: string | undefined;
  return {
    load(path) {
      if (wanted?.path !== path) {
        const loading = fetchFile(path).then((content) => {
          // Another one may be wanted by now.
          if (wanted?.loading !== loading) return;
          held = path;
          use(content);
        });
        wanted = { path, loading };
        loading.catch(() => {
          if (wanted?.loading === loading) wanted = undefined;
        });
      }
      return wanted.loading;
    },
    holds: (path) => held === path,
    get isWanted() {
      return wanted !== undefined;
    },
  };
}
