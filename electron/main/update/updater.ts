// What the desk of updates needs of whatever fetches them; only types, so that every case can be tried without a network.

/** A release that the feed names. */
export interface Release {
  readonly version: string;
  /** As the feed has them, of whatever kind. */
  readonly notes: unknown;
  readonly releasedAt: string | null;
  readonly bytes: number | null;
}

/** Fetches and installs. Everything may reject or throw; `updateFailure` says what it means. */
export interface Updater {
  /** The newer release of a channel; null = none that is newer than what runs. */
  check(channel: string): Promise<Release | null>;
  /** Fetches what `check` found and compares its checksum. `onProgress` with 0 to 1. */
  download(onProgress: (part: number) => void): Promise<void>;
  /** Ends a download. */
  cancel(): void;
  /** Removes what was fetched. */
  discard(): Promise<void>;
  /** Puts it in the place of the program; called when everything else has ended. True = it is there. */
  install(): boolean;
}
