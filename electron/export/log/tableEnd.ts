// What stands below the rows of an exported log, or on the second sheet: for people first, then the signed statement.
import type { Language } from '../../../shared/model/bilingual.ts';
import type { ExportStatement } from '../../journal/exportSeal.ts';
import type { Cell } from '../csv.ts';
import { statementRows } from '../exportStatement.ts';
import type { SignedStatement } from './logForm.ts';

const words = {
  zh: {
    journal: '日志',
    entries: '导出时日志条数',
    head: '最新一条的哈希',
    export: '导出编号',
    signed: '签名公钥',
    unsigned: '未签名：这台电脑没有可用的签名密钥',
    verify: '如何核对',
    how: '用随附的核对页面（任何浏览器都能打开），或运行 steward log verify 文件名',
  },
  en: {
    journal: 'Journal',
    entries: 'Entries in the journal then',
    head: 'Hash of its newest entry',
    export: 'Export id',
    signed: 'Signed with the public key',
    unsigned: 'not signed: this computer has no key to sign with',
    verify: 'How to verify',
    how: 'with the verification page that was saved beside it (opens in any browser), or with: steward log verify FILE',
  },
} as const;

/** Lines about the export; `rows` = entries in the file. */
export const aboutLines = (
  statement: Omit<ExportStatement, 'about'>,
  rows: number,
  language: Language,
): readonly (readonly Cell[])[] => {
  const say = words[language];
  const { by, at, program, simulated, filters, journal, key } = statement;
  const version = program.replace(/^Terminal Steward /, '');
  return [
    ...statementRows({ operator: by, at, version, rows, simulated, filters }, language),
    [say.export, statement.export],
    [say.journal, journal.id],
    [say.entries, journal.entries],
    [say.head, { id: journal.hash }],
    [say.signed, key ?? say.unsigned],
    [say.verify, say.how],
  ];
};

/** The last line: the statement and who signed it. */
export const statementLine = ({ statement: { key }, text, signature }: SignedStatement): readonly Cell[] => [
  'seal',
  text,
  signature === null ? null : `ed25519:${signature}`,
  key === null ? null : `ed25519:${key}`,
];

const withoutEmptyEnd = (cells: readonly string[]): readonly string[] =>
  cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

/** The lines as a verifier reads them; `textOf` = how a cell stands in the file. */
export const aboutTexts = (
  lines: readonly (readonly Cell[])[],
  textOf: (cell: Cell) => string,
): readonly (readonly string[])[] => lines.map((line) => withoutEmptyEnd(line.map(textOf)));
