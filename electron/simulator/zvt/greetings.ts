// First bytes of other protocols, for terminals that speak something else than ZVT.

/** What comes back in place of ZVT, as hex. */
export const greetings = {
  /** A message with a 4-byte length in front. */
  lengthPrefixed: '00 00 00 3E 56 45 52 7C 30 31 2E 30 34 7C 53 49 4D 55 4C 41 54 45 44 7C',
  /** Blocks with STX, ETX and one sum byte. */
  stxFramed: '02 41 30 31 1C 53 49 4D 55 4C 41 54 45 44 03 31',
  /** NAK, then a cash register protocol of its own. */
  nakFirst: '15 03 69',
  /** A web server. */
  http: '48 54 54 50 2F 31 2E 31 20 34 30 30 20 42 61 64 20 52 65 71 75 65 73 74 0D 0A 0D 0A',
  /** A TLS port that was spoken to in clear: a fatal alert, record overflow. */
  tlsAlert: '15 03 03 00 02 02 16',
} as const;
/** Name of a foreign protocol. */
export type Greeting = keyof typeof greetings;
