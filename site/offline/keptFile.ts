/** A file that the device keeps. */
export interface KeptFile {
  readonly url: string;
  /** Changes with its content; null where its name does. */
  readonly revision: string | null;
}
