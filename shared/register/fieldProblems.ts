// What can be wrong with a field that is no identifier, in words; identifiers say it themselves (shared/identifier).
import type { Bilingual } from '../model/bilingual.ts';
import type { FieldIssue } from './fieldIssue.ts';

/** A problem without its field. */
export type FieldProblem = Omit<FieldIssue, 'field'>;

const refused = (problem: string, message: Bilingual, remedy: Bilingual): FieldProblem => ({
  severity: 'error',
  problem,
  message,
  remedy,
});

/** The text is longer than the field; `longest` in characters. */
export const tooLong = (longest: number): FieldProblem =>
  refused(
    'length',
    {
      zh: `文字太长，最多 ${String(longest)} 个字。`,
      en: `The text is too long; ${String(longest)} characters are possible.`,
    },
    { zh: '请缩短后再保存。', en: 'Shorten it and save again.' },
  );

/** More than four digits of an account. */
export const accountNumber: FieldProblem = refused(
  'account-number',
  {
    zh: '结算账户只保存末四位；输入的号码更长，没有保存，也没有记入日志。',
    en: 'Only the last four digits of the settlement account are kept; the number was longer and was neither stored nor logged.',
  },
  { zh: '请只填最后四位数字。', en: 'Type its last four digits only.' },
);

/** Something else than the last four digits of an account. */
export const notFourDigits: FieldProblem = refused(
  'last-four',
  { zh: '这里应为四位数字。', en: 'Four digits are wanted here.' },
  { zh: '请填结算账户的最后四位数字。', en: 'Type the last four digits of the settlement account.' },
);

/** No day of the calendar. */
export const noDate: FieldProblem = refused(
  'date',
  { zh: '这不是一个存在的日期。', en: 'There is no such day.' },
  { zh: '请写成 2026-11-22 的样子。', en: 'Write it like 2026-11-22.' },
);

/** No point in time. */
export const noTime: FieldProblem = refused(
  'time',
  { zh: '这不是一个存在的时间。', en: 'There is no such point in time.' },
  { zh: '请写成 2026-11-22 09:30 的样子。', en: 'Write it like 2026-11-22 09:30.' },
);

/** None of the words to choose from. */
export const noChoice = (names: readonly Bilingual[]): FieldProblem =>
  refused(
    'choice',
    { zh: '这里只能选规定的词。', en: 'Only certain words are possible here.' },
    {
      zh: `请选择其中之一：${names.map(({ zh }) => zh).join('、')}。`,
      en: `Choose one of: ${names.map(({ en }) => en).join(', ')}.`,
    },
  );

/** A card number, or what looks like one, in a text: it was masked, the rest is kept. */
export const maskedCard: FieldProblem = {
  severity: 'warning',
  problem: 'card-number',
  message: {
    zh: '文字里像卡号的部分已遮盖，没有保存。',
    en: 'What looked like a card number in the text was masked and not stored.',
  },
  remedy: { zh: '备注里不需要卡号，无需处理。', en: 'No card number is needed here; nothing has to be done.' },
};

/** What stands where no number was ever written; `told` = what it is, in the words of the number's own rules. */
export const filler = (
  told: Bilingual = { zh: '这是占位内容，不是号码。', en: 'This is a filler and no number.' },
): FieldProblem =>
  refused('filler', told, { zh: '请照标签填写，没有就留空。', en: 'Copy it from the label, or leave it empty.' });

/** A serial number by which nobody can be recognised. */
export const fillerSerial: FieldProblem = {
  severity: 'warning',
  problem: 'filler',
  message: {
    zh: '这像是厂家留下的占位内容，不能用来认机器。',
    en: 'This looks like a filler left by the maker; no terminal can be recognised by it.',
  },
  remedy: { zh: '请填机身背面条码下的序列号。', en: 'Type the number under the bar code on the back.' },
};
