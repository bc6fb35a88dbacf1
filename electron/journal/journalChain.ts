// The chain: every entry's hash is made from the hash before it and the entry's own text. See FORMAT.md.

/** SHA-256 of a text in UTF-8, as 64 lower-case hex digits; the caller's platform provides it. */
export type Sha256 = (text: string) => string;

/** The hash that stands before entry 1 of the journal with this id. */
export const genesisHash = (journalId: string, sha256: Sha256): string =>
  sha256(`terminal-steward journal 1\n${journalId}`);

/** The hash of an entry: SHA-256 over the 64 hex digits of the hash before it, directly followed by its text. */
export const linkHash = (previous: string, body: string, sha256: Sha256): string => sha256(previous + body);
