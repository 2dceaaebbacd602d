/** What the desk needs without a network: told by the build to the service worker, in its script. */
export interface OfflinePlan {
  /** Of the content of all files. */
  readonly version: string;
  /** Path of the folder that is served, with a final slash. */
  readonly scope: string;
  /** Paths of everything that the desk loads, now or later. */
  readonly files: readonly string[];
  /** Path of the folder whose files have their content in their name. */
  readonly assets: string;
}
