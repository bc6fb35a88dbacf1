// Whether a workbook still is the one that we wrote, to the letter, or one that another program saved again; and whether a
// person who opens it sees the cells that are verified, and nothing else.
import { workbookParts } from '../xlsx.ts';
import { readWorkbook } from '../xlsxParts.ts';

/** How a workbook stands to the one that was written. */
export type BookForm = 'ours' | 'resaved' | 'forged';

const cell =
  '<c r="[A-Z]{1,3}\\d{1,7}"(?: s="[1-4]")?(?:><v>[-+.\\deE]+</v>| t="inlineStr"><is><t xml:space="preserve">[^<]*</t></is>)</c>';
const ourRow = new RegExp(`^<row r="\\d{1,7}">(?:${cell})*</row>$`);
const ourStart =
  /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n<worksheet xmlns="[^"<]+"><sheetViews><sheetView workbookViewId="0">(?:<pane ySplit="[12]" topLeftCell="A[23]" activePane="bottomLeft" state="frozen"\/>)?<\/sheetView><\/sheetViews><cols>(?:<col min="\d+" max="\d+" width="\d+" customWidth="1"\/>)+<\/cols><sheetData>$/;
const ourEnd = /^<\/sheetData>(?:<autoFilter ref="A1:[A-Z]+\d+"\/>)?<\/worksheet>$/;

// Behind comments, declarations, other prefixes and formulas a reader of XML sees other cells than we do.
const twoFaced = /<!|<\w+:(?:row|c|v|t|is|f|r|sheetData|worksheet)[\s/>]|<f[\s/>]|\shidden="(?:1|true)"|\szeroHeight=/;

/** Follows the text of a sheet that is not a row. */
export interface SheetForm {
  /** A row as it stands, and what stands before it. */
  readonly row: (xml: string, before: string) => void;
  readonly finish: (rest: string) => BookForm;
}

/** Follows one sheet. */
export const createSheetForm = (): SheetForm => {
  let isOurs = true;
  let isForged = false;
  let isFirst = true;
  return {
    row: (xml, before) => {
      isOurs &&= ourRow.test(xml) && (isFirst ? ourStart.test(before) : before === '');
      if (!isOurs) isForged ||= twoFaced.test(before) || twoFaced.test(xml);
      isFirst = false;
    },
    finish: (rest) => {
      const split = isFirst ? rest.indexOf('</sheetData>') : 0;
      isOurs &&= split >= 0 && ourEnd.test(rest.slice(split)) && (!isFirst || ourStart.test(rest.slice(0, split)));
      if (!isOurs) isForged ||= twoFaced.test(rest);
      return isForged ? 'forged' : isOurs ? 'ours' : 'resaved';
    },
  };
};

const sheetPaths = ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'] as const;
const names = [
  ['维护日志', '说明'],
  ['Maintenance log', 'About'],
] as const;
const usualParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/\w+\.xml|xl\/(?:workbook|styles|sharedStrings|metadata)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/theme\/theme\d+\.xml|xl\/worksheets\/sheet[12]\.xml)$/;

/** Parts besides the sheets as text, those of a workbook and no longer than needed. */
export type SmallParts = ReadonlyMap<string, string>;

const isOurParts = (small: SmallParts): boolean =>
  names.some((sheets) => {
    const parts = workbookParts(sheets);
    return small.size === parts.length && parts.every(([path, xml]) => small.get(path) === xml);
  });

const isUsual = (small: SmallParts): boolean => {
  if (![...small.keys()].every((name) => usualParts.test(name))) return false;
  const workbook = small.get('xl/workbook.xml');
  // Without it no spreadsheet opens the file, and nobody sees anything else.
  if (workbook === undefined) return true;
  const { sheets } = readWorkbook(workbook, small.get('xl/_rels/workbook.xml.rels') ?? '');
  const isTwo = workbook.split(/<(?:\w+:)?sheet[\s/>]/).length === 3;
  return isTwo && !workbook.includes('<!--') && sheets.map(({ path }) => path).join() === sheetPaths.join();
};

/** The form of a whole workbook. */
export const bookForm = (small: SmallParts, sheets: readonly BookForm[]): BookForm => {
  if (sheets.includes('forged') || !isUsual(small)) return 'forged';
  return isOurParts(small) && sheets.every((form) => form === 'ours') ? 'ours' : 'resaved';
};
