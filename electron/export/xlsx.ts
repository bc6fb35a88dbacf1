// A workbook as text: the small parts around its sheets, and the rows of a sheet one after the other (ECMA-376-1 §18).
import type { Cell } from './csv.ts';
import { guardedFormula } from './unguarded.ts';
import { xmlTextOf } from './xmlText.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Styles by their place: plain, heading, text that stays text, text that looks like a formula and stays text, a moment. */
const style = { plain: 0, heading: 1, text: 2, quoted: 3, moment: 4 } as const;

/** A moment of local time as a spreadsheet counts days (ECMA-376-1 §18.17.4). */
export interface Moment {
  readonly serial: number;
}

/** What a cell of a sheet can hold. */
export type SheetCell = Cell | Moment;

const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Where the sheet of a place lies, counted from 0. */
export const sheetPath = (place: number): string => `xl/worksheets/sheet${String(place + 1)}.xml`;

/** Every part of a workbook but its sheets, by path. */
export const workbookParts = (sheetNames: readonly string[]): readonly (readonly [path: string, xml: string])[] => {
  const each = (make: (name: string, number: string) => string): string =>
    sheetNames.map((name, at) => make(name, String(at + 1))).join('');
  const stylesId = `rId${String(sheetNames.length + 1)}`;
  return [
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>${each((_, number) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${kind}.worksheet+xml"/>`)}<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each((name, number) => `<sheet name="${xmlTextOf(name)}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packages}/relationships">${each((_, number) => `<Relationship Id="rId${number}" Type="${office}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="${stylesId}" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', styles],
  ];
};

/** The beginning of a sheet: widths of its columns in characters, and how many rows stay when scrolling. */
export const sheetStart = (widths: readonly number[], frozenRows: number): string => {
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${String(frozenRows)}" topLeftCell="A${String(frozenRows + 1)}" activePane="bottomLeft" state="frozen"/>`;
  const columns = widths.map((width, at) => {
    const number = String(at + 1);
    return `<col min="${number}" max="${number}" width="${String(width)}" customWidth="1"/>`;
  });
  return `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${columns.join('')}</cols><sheetData>`;
};

/** The end of a sheet. */
export const sheetEnd = '</sheetData></worksheet>';

/** The end of a sheet whose first row filters the others; `filter` = what autoFilter made. */
export const sheetDataEnd = (filter: string): string => `</sheetData>${filter}</worksheet>`;

/** Arrows in the first row by which a person filters (ECMA-376-1 §18.3.1.2). */
export const autoFilter = (columns: number, rows: number): string =>
  `<autoFilter ref="A1:${columnLetters(columns - 1)}${String(rows)}"/>`;

/** The letters of a column, counted from 0. */
export const columnLetters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : columnLetters(Math.floor(at / 26) - 1) + columnLetters(at % 26);

const looksLikeFormula = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Longest text that a cell can hold; what is longer is cut, and says so. */
export const longestCell = 32_767;
const cutNote = (missing: number): string => ` … [+${String(missing)}]`;

const fitting = (text: string): string => {
  if (text.length <= longestCell) return text;
  const kept = text.slice(0, longestCell - 20).replace(/[\uD800-\uDBFF]$/, '');
  return kept + cutNote(text.length - kept.length);
};

const textIn = (cell: string | { readonly id: string }): string => {
  const text = typeof cell === 'string' ? cell : cell.id;
  // What an import would take for our guard gets one more.
  return fitting(guardedFormula.test(text) || text.startsWith('\t') ? `'${text}` : text);
};

/** A cell's content as a program reads it from the sheet: numbers by their digits, nothing as an empty text. */
export const sheetValue = (cell: SheetCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'object' && 'serial' in cell ? String(cell.serial) : textIn(cell);
};

const letters = Array.from({ length: 64 }, (_, at) => columnLetters(at));

const cellXml = (cell: SheetCell, place: string, isHeading: boolean): string => {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${String(cell)}</v></c>`;
  if (typeof cell === 'object' && 'serial' in cell) return `<c r="${place}" s="4"><v>${String(cell.serial)}</v></c>`;
  const text = textIn(cell);
  const which = isHeading ? style.heading : looksLikeFormula.test(text) ? style.quoted : style.text;
  return `<c r="${place}" s="${String(which)}" t="inlineStr"><is><t xml:space="preserve">${xmlTextOf(text)}</t></is></c>`;
};

/** One row; every text is a string cell, so that nothing is taken for a number, a date or a formula. */
export const sheetRow = (number: number, cells: readonly SheetCell[], isHeading = false): string => {
  let xml = `<row r="${String(number)}">`;
  for (let at = 0; at < cells.length; at += 1) {
    xml += cellXml(cells[at] as SheetCell, `${letters[at] ?? columnLetters(at)}${String(number)}`, isHeading);
  }
  return `${xml}</row>`;
};
