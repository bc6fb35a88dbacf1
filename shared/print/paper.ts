// The papers that job sheets, records and labels are printed on.

/** Width and height in millimetres; height null = a roll, as long as what stands on it. */
export const papers = {
  a4: { width: 210, height: 297 },
  roll80: { width: 80, height: null },
  roll58: { width: 58, height: null },
} as const satisfies Readonly<Record<string, { readonly width: number; readonly height: number | null }>>;

/** One of the papers. */
export type Paper = keyof typeof papers;
/** Names of the papers. */
export const paperNames = Object.keys(papers) as [Paper, ...Paper[]];

/** The longest piece of a roll, millimetres; what is longer goes on with the next piece. */
export const longestRoll = 2000;
