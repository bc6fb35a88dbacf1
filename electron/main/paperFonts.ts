// The font of papers, as rules with the font inside: only the pieces whose signs stand on the page.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

// Noto Sans SC of the package @fontsource/noto-sans-sc (SIL Open Font License 1.1): Latin and Chinese in about a hundred
// pieces; unicode.json says which signs are in which.
const family = 'Noto Sans SC';
const weights = [400, 700] as const;

type Ranges = readonly (readonly [first: number, last: number])[];
interface Piece {
  readonly name: string;
  readonly rule: string;
  readonly ranges: Ranges;
}

const rangesOf = (rule: string): Ranges =>
  rule.split(',').map((part) => {
    const [first = '0', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });

/** Pieces of the list in unicode.json; `[4]` stands in files as `4`. */
export const piecesOf = (unicode: Readonly<Record<string, string>>): readonly Piece[] =>
  Object.entries(unicode).map(([key, rule]) => ({ name: key.replace(/[[\]]/g, ''), rule, ranges: rangesOf(rule) }));

/** Every sign of a text, as code points. */
const codePoints = (text: string): ReadonlySet<number> => new Set(Array.from(text, (sign) => sign.codePointAt(0) ?? 0));

/** The pieces in which signs of the text are. */
export const piecesFor = (text: string, pieces: readonly Piece[]): readonly Piece[] => {
  const signs = [...codePoints(text)];
  return pieces.filter(({ ranges }) =>
    signs.some((sign) => ranges.some(([first, last]) => sign >= first && sign <= last)),
  );
};

const bold = /<(h1|h2|th|b)\b[^>]*>([\s\S]*?)<\/\1>|<td class="(?:bad|warn)">([\s\S]*?)<\/td>/g;

/** The part of a page that is set in bold. */
export const boldText = (html: string): string =>
  Array.from(html.matchAll(bold), (match) => match[2] ?? match[3] ?? '').join('');

const folder = (): string => dirname(createRequire(import.meta.url).resolve('@fontsource/noto-sans-sc/unicode.json'));

let known: Promise<readonly Piece[]> | null = null;
const allPieces = (): Promise<readonly Piece[]> => {
  known ??= readFile(join(folder(), 'unicode.json'), 'utf8').then((text) =>
    piecesOf(JSON.parse(text) as Readonly<Record<string, string>>),
  );
  return known;
};

const faceOf = async ({ name, rule }: Piece, weight: number): Promise<string> => {
  const file = join(folder(), 'files', `noto-sans-sc-${name}-${String(weight)}-normal.woff2`);
  const data = (await readFile(file)).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${String(weight)};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${rule}}`;
};

/** Rules of CSS that bring the font for a text; `strong` = what of it is bold. Rejects where the package is not there. */
export const paperFontRules = async (text: string, strong: string): Promise<string> => {
  const pieces = await allPieces();
  const rules: string[] = [];
  for (const weight of weights) {
    for (const piece of piecesFor(weight === 400 ? text : strong, pieces)) rules.push(await faceOf(piece, weight));
  }
  return rules.join('\n');
};
