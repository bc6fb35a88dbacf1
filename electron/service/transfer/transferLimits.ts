// How much of a file is looked at.

/** Largest file, most rows and most text after unpacking; beyond that the file is refused with these numbers. */
export const transferLimits = {
  fileBytes: 20 * 1024 * 1024,
  rows: 20_000,
  unpackedBytes: 256 * 1024 * 1024,
  /** Longest single row or string of a workbook, in characters. */
  pieceCharacters: 4 * 1024 * 1024,
  strings: 2_000_000,
} as const;
