// The small parts of a workbook: which sheets there are, where they lie, which number formats mean dates (ECMA-376-1 §18.2, §18.8).
import { attributesOf } from './xmlText.ts';

/** One sheet: its name and where it lies inside the file. */
export interface SheetPlace {
  readonly name: string;
  readonly path: string;
}

/** What the cells of a workbook need to be understood. */
export interface Workbook {
  /** Sheets that are not hidden, in their order. */
  readonly sheets: readonly SheetPlace[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Days are counted from 1904, as old Macintosh files do. */
  readonly is1904: boolean;
}

/** How a style shows a number. */
export interface NumberStyle {
  readonly isDate: boolean;
  /** Shown with so many digits, zeros in front; 0 = as it is. */
  readonly zeros: number;
}

const tags = (xml: string, name: string): Readonly<Record<string, string>>[] =>
  Array.from(xml.matchAll(new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*)?>`, 'g')), ([, rest = '']) => attributesOf(rest));

const resolved = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;

/** Reads workbook.xml and its relations. */
export const readWorkbook = (workbook: string, relations: string): Workbook => {
  const places = new Map<string, { readonly type: string; readonly path: string }>();
  for (const { Id = '', Type = '', Target = '' } of tags(relations, 'Relationship')) {
    places.set(Id, { type: Type.replace(/^.*\//, ''), path: resolved(Target) });
  }
  const placed = (type: string): string | null =>
    [...places.values()].find((place) => place.type === type)?.path ?? null;
  const sheets = tags(workbook, 'sheet')
    .filter(({ state = 'visible' }) => state === 'visible')
    .flatMap(({ name = '', id = '' }): SheetPlace[] => {
      const place = places.get(id);
      return place?.type === 'worksheet' ? [{ name, path: place.path }] : [];
    });
  const date1904 = tags(workbook, 'workbookPr')[0]?.['date1904'];
  return {
    sheets,
    sharedStrings: placed('sharedStrings'),
    styles: placed('styles'),
    is1904: date1904 === '1' || date1904 === 'true',
  };
};

// Formats that every workbook knows by number; 27–36 and 50–58 are the Chinese, Japanese and Korean dates.
const dateFormats: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

const isDateCode = (code: string): boolean => {
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '');
  return /[ymdhs]/i.test(bare) && !/General/i.test(bare);
};

const styleOf = (id: number, code: string | undefined): NumberStyle => ({
  isDate: code === undefined ? dateFormats.some(([from, to]) => id >= from && id <= to) : isDateCode(code),
  zeros: code !== undefined && /^0{2,30}$/.test(code) ? code.length : 0,
});

/** Number styles in the order in which cells name them. */
export const readStyles = (styles: string): readonly NumberStyle[] => {
  const codes = new Map(tags(styles, 'numFmt').map(({ numFmtId, formatCode }) => [Number(numFmtId), formatCode]));
  const block = /<(?:\w+:)?cellXfs[\s>][\s\S]*?<\/(?:\w+:)?cellXfs>/.exec(styles)?.[0] ?? '';
  return tags(block, 'xf').map(({ numFmtId = '0' }) => styleOf(Number(numFmtId), codes.get(Number(numFmtId))));
};
