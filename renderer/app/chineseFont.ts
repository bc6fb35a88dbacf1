// Noto Sans SC (SIL Open Font License 1.1) in about a hundred pieces, of which the page fetches those that it shows. They
// are the files that papers are printed with, handed over by the program.
import ranges from '@fontsource/noto-sans-sc/unicode.json';

/** Under the name that the page's list of fonts has already. */
const family = 'Noto Sans SC';

/** Makes the pieces known; nothing is fetched before a sign of it is drawn. */
export const bringChineseFont = (): void => {
  for (const [name, unicodeRange] of Object.entries(ranges as Readonly<Record<string, string>>)) {
    const piece = /^\[(\d+)\]$/.exec(name)?.[1];
    if (piece === undefined) continue;
    const source = `url("/fonts/noto-sans-sc-${piece}-400-normal.woff2") format("woff2")`;
    document.fonts.add(new FontFace(family, source, { unicodeRange, display: 'swap' }));
  }
};
