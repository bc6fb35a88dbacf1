// One cell of a file as the text that a field is given, or why it cannot be taken.
import { normaliseNumber } from '../../../shared/identifier/normalise.ts';
import type { Bilingual } from '../../../shared/model/bilingual.ts';
import type { ImportProblem } from '../../../shared/register/importProblemTexts.ts';
import type { FieldKind } from '../../../shared/register/registerFields.ts';
import type { ReadCell } from '../../export/readCell.ts';
import { unguarded } from '../../export/unguarded.ts';

/** Text for a field and what to say about it; with an error the text is not used. */
export interface CellText {
  readonly text: string;
  readonly problems: readonly CellProblem[];
}

/** One thing to say about a cell. */
export interface CellProblem {
  readonly severity: 'error' | 'warning';
  readonly problem: ImportProblem;
  readonly facts?: { readonly zh: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> };
}

/** Lengths of numbers that always have the same number of characters. */
const lengths: Readonly<Partial<Record<FieldKind, number>>> = { tid: 8, mid: 15, imei: 15, uscc: 18, last4: 4 };
const numbers: readonly FieldKind[] = ['serialNumber', 'tusn', 'imei', 'iccid', 'tid', 'mid', 'uscc', 'last4'];
/** Digits that a spreadsheet keeps of a number. */
const exactDigits = 15;

const taken = (text: string, ...problems: readonly CellProblem[]): CellText => ({ text, problems });
const refused = (problem: ImportProblem, facts?: CellProblem['facts']): CellText =>
  taken('', { severity: 'error', problem, ...(facts === undefined ? {} : { facts }) });

/** What a spreadsheet writes of a long number when it saves as CSV: `1.2E+11`, `8.62E+14`. */
const isRoundedNumber = (text: string): boolean =>
  /^\s*[+-]?\d(?:[.,]\d+)?E\+?\d{1,3}\s*$/i.test(text) && /[.,+]/.test(text);

const numberText = (text: string, kind: FieldKind): CellText => {
  if (!numbers.includes(kind)) return taken(text);
  if (/E/i.test(text)) return refused('digits-lost');
  if (!/^\d+$/.test(text)) return refused('not-exact');
  if (text.length > exactDigits) return refused('digits-lost');
  const expected = lengths[kind];
  if (expected !== undefined && text.length < expected) {
    const facts = { found: String(text.length), expected: String(expected) };
    return refused('zeros-lost', { zh: facts, en: facts });
  }
  return kind === 'serialNumber' ? taken(text, { severity: 'warning', problem: 'number-cell' }) : taken(text);
};

const joined = (changes: readonly Bilingual[]): CellProblem => ({
  severity: 'warning',
  problem: 'changed-on-the-way',
  facts: {
    zh: { changes: changes.map(({ zh }) => zh).join('') },
    en: { changes: changes.map(({ en }) => en).join(' ') },
  },
});

/** `="0012"` is what people write so that a spreadsheet keeps zeros: a text, though it looks like a formula. */
const quotedFormula = /^="([^"]*)"$/;
const hiddenOrWide = /[\uFF01-\uFF5E\u200B-\u200F\u202A-\u202E\u2060-\u2069\u00AD\uFEFF\u0000-\u0008\u000E-\u001F]/;

const textText = (written: string, kind: FieldKind, isCsv: boolean): CellText => {
  const formula = isCsv ? quotedFormula.exec(written.trim()) : null;
  if (formula === null && isCsv && /^\s*=/.test(written)) return refused('formula');
  const text = formula?.[1] ?? unguarded(written);
  if (!numbers.includes(kind)) return taken(text);
  if (isRoundedNumber(text) || normaliseNumber(text, true).isDestroyed) return refused('digits-lost');
  if (!hiddenOrWide.test(text)) return taken(text);
  const { changes } = normaliseNumber(text, true);
  return changes.length === 0 ? taken(text) : taken(text, joined(changes));
};

/** The text of a cell for a field of this kind. */
export const cellText = (cell: ReadCell, kind: FieldKind, isCsv: boolean): CellText => {
  if (cell.isFormula) return refused('formula');
  if (cell.kind === 'error') return refused('error-cell');
  if (cell.kind === 'number') return numberText(cell.text, kind);
  if (cell.kind === 'date' && numbers.includes(kind)) return refused('not-exact');
  return cell.kind === 'text' ? textText(cell.text, kind, isCsv) : taken(cell.text);
};
