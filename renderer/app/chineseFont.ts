// Noto Sans SC (SIL Open Font License 1.1) in about a hundred pieces, of which the page fetches those that it shows.
import ranges from '@fontsource/noto-sans-sc/unicode.json';

const files = import.meta.glob<string>(
  '../../node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-[0-9]*-400-normal.woff2',
  { query: '?url', import: 'default', eager: true },
);

/** Under the name that the page's list of fonts has already. */
const family = 'Noto Sans SC';

/** Makes the pieces known; nothing is fetched before a sign of it is drawn. */
export const bringChineseFont = (): void => {
  for (const [path, address] of Object.entries(files)) {
    const piece = /-(\d+)-400-normal\.woff2$/.exec(path)?.[1] ?? '';
    const unicodeRange = (ranges as Readonly<Record<string, string>>)[`[${piece}]`];
    if (unicodeRange === undefined) continue;
    document.fonts.add(new FontFace(family, `url("${address}") format("woff2")`, { unicodeRange, display: 'swap' }));
  }
};
